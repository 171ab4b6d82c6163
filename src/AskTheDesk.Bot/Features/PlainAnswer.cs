using System.Globalization;
using System.Text;
using AskTheDesk.Articles;
using AskTheDesk.Bot.Port.Messages;
using AskTheDesk.Citations;

namespace AskTheDesk.Bot.Features;

/// <summary>Shows a reply in the plainest way: sentences with their markers, then the sources.</summary>
internal static class PlainAnswer
{
    private const int Limit = 2000;
    private const string Active = "\\*_~`|<>[]()#@:-+";

    /// <summary>The message. What does not fit goes into a file, since a part of an answer is no answer.</summary>
    public static OutgoingMessage Of(DeskReply reply)
    {
        var text = Text(reply, Escaped);
        return text.Length <= Limit
            ? new OutgoingMessage(text)
            : new OutgoingMessage("The answer is too long for a message; here it is as a file.")
            {
                Files = [new("answer.txt", Encoding.UTF8.GetBytes(Text(reply, text => text)))],
            };
    }

    private static string Text(DeskReply reply, Func<string, string> plain) =>
        reply switch
        {
            DeskReply.Answered answered => Answered(answered, plain),
            DeskReply.NotInArchive { Nearest: [] } => "The archive does not say.",
            DeskReply.NotInArchive missing => "The archive does not say. Nearest to it come:\n"
                + string.Join('\n', missing.Nearest.Select(article => $"- {Named(article, plain)}")),
            DeskReply.Refused refused => refused.Message,
            _ => throw new ArgumentOutOfRangeException(nameof(reply)),
        };

    private static string Answered(DeskReply.Answered answered, Func<string, string> plain)
    {
        var sentences = answered.Sentences.Select(sentence =>
            $"{plain(sentence.Text)} {string.Concat(sentence.Numbers.Select(number => $"[{number}]"))}"
        );
        var sources = answered.Sources.Select(source =>
            $"[{source.Number}] {Named(source.Article, plain)}: “{plain(source.Quote)}”{Link(source.Article)}"
        );
        return $"{string.Join(' ', sentences)}\n\n{string.Join('\n', sources)}";
    }

    private static string Named(ArticleHeader article, Func<string, string> plain)
    {
        var publication = article.Source is { } source ? $", {plain(source)}" : "";
        return $"{plain(article.Title)}{publication}, {Dated(article.Published)}";
    }

    private static string Dated(PublicationDate date) =>
        date.At is { } at
            ? at.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)
                + (date.Origin == DateOrigin.Inferred ? " at the earliest (inferred)" : "")
            : "date unknown";

    private static string Link(ArticleHeader article) =>
        article.Url is { } url ? $" <{url.AbsoluteUri}>" : "";

    // Articles are outside data: nothing in them may act as Discord's markup.
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings(" "))
        {
            if (Active.Contains(c, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }
            escaped.Append(c);
        }
        return escaped.ToString();
    }
}
