using System.Globalization;
using System.Xml.Linq;
using AskTheDesk.Loopback.Entities;
using AskTheDesk.Loopback.Interactions;
using AskTheDesk.Loopback.Markdown;
using AskTheDesk.Loopback.Messages;

namespace AskTheDesk.Loopback.Pages;

/// <summary>One message with everything on it.</summary>
internal sealed class MessageHtml(Reader reader, Names names)
{
    private const int Hues = 360;

    private readonly MarkdownHtml markdown = new(names);

    public XElement Of(Message message) =>
        message.Type == MessageType.ThreadCreated
            ? Tag.Of("article", "notice", message.Author.Name, " started a thread: ", message.Content)
            : Tag.Of(
                "article",
                Style(message),
                ReplyLine(message),
                Tag.Of(
                    "div",
                    "message",
                    Avatar(message.Author),
                    Tag.Of("div", "column", Head(message), Body(message))
                )
            );

    private string Style(Message message) =>
        message.IsEphemeral ? "ephemeral"
        : reader.IsPinged(message) ? "pinged"
        : "plain";

    private XElement? ReplyLine(Message message)
    {
        if (message.RepliesTo is { } target)
        {
            return reader.Find(target) is { } original
                ? Reply(original)
                : Tag.Of("div", "reply", "↱ Original message was deleted");
        }
        return reader.BehindOf(message) is { Type: InteractionType.Command } used
            ? Tag.Of("div", "reply", "↱ ", Tag.Of("b", null, used.User.Name), " used ", Used(used))
            : null;
    }

    private XElement Reply(Message to)
    {
        var words = DiscordText.Parse(to.Content).ShownWith(names.Show).ReplaceLineEndings(" ");
        return Tag.Of("div", "reply", "↱ ", Tag.Of("b", null, "@", to.Author.Name), " ", words);
    }

    private static XElement Used(Interaction used) =>
        Tag.Of("span", "mention", used.TargetId is null ? "/" + used.Name : used.Name);

    private static XElement Avatar(User author)
    {
        var hue = (author.Id / 1000 % Hues).ToString(CultureInfo.InvariantCulture);
        return Tag.Of(
            "div",
            "avatar",
            Tag.Attribute("style", $"background: hsl({hue} 45% 45%)"),
            author.Name.Length == 0 ? "" : author.Name[..1]
        );
    }

    private XElement Head(Message message) =>
        Tag.Of(
            "div",
            "head",
            Tag.Of("span", "author", message.Author.Name),
            message.Author.IsBot ? Tag.Of("span", "app", "APP") : null,
            Tag.Of("span", "time", TimeText.Sent(message.SentAt, reader.Now))
        );

    private IEnumerable<XElement?> Body(Message message)
    {
        yield return message.IsLoading
            ? Tag.Of("div", "words thinking", $"{message.Author.Name} is thinking…")
            : Words(message);
        foreach (var embed in new EmbedHtml(markdown).Of(message.Embeds))
        {
            yield return embed;
        }
        foreach (var file in message.Attachments)
        {
            yield return FileHtml.Of(message, file);
        }
        foreach (var component in new ComponentHtml(markdown).Of(message.Components))
        {
            yield return component;
        }
        yield return reader.ThreadOn(message) is { } thread ? Thread(thread) : null;
        yield return message.IsEphemeral
            ? Tag.Of("div", "only-you", "Only you can see this · Dismiss message")
            : null;
    }

    private XElement Words(Message message)
    {
        var words = markdown.Of("words", message.Content);
        // The first answer to a deferred command is filled in by an edit that nobody sees as one.
        if (message.EditedAt is not null && message.Edits > (message.InteractionId is null ? 0 : 1))
        {
            words.Add(Tag.Of("span", "edited", " (edited)"));
        }
        return words;
    }

    private static XElement Thread(Channel thread) =>
        Tag.Of(
            "div",
            "thread",
            Tag.Of("b", null, thread.Name),
            " › ",
            (thread.Thread?.Messages ?? 0).ToString(CultureInfo.InvariantCulture),
            " messages"
        );
}
