using AskTheDesk.Bot.Port.Messages;
using Discord;
using Embed = Discord.Embed;

namespace AskTheDesk.DiscordNet.Sending;

/// <summary>
/// Writes messages as the library takes them. Whom a message may ping is always said, for creates and edits
/// alike: what is not said would ping everybody.
/// </summary>
internal static class Bodies
{
    public static Embed[] Embeds(OutgoingMessage message) => [.. message.Embeds.Select(Embed)];

    public static AllowedMentions Mentions(OutgoingMessage message) =>
        new(AllowedMentionTypes.None)
        {
            UserIds = message.Ping is { } ping ? [ping.Value] : [],
            MentionRepliedUser = false,
        };

    /// <summary>Streams of their own for every try.</summary>
    public static FileAttachment[] Files(OutgoingMessage message) =>
        [
            .. message.Files.Select(file => new FileAttachment(
                new MemoryStream(file.Content.ToArray()),
                file.Name,
                file.Description
            )),
        ];

    /// <summary>What an earlier message becomes; what it lacks is taken away, but files stay.</summary>
    public static Action<MessageProperties> Edit(OutgoingMessage message) =>
        properties =>
        {
            properties.Content = message.Content;
            properties.Embeds = Embeds(message);
            properties.Components = ComponentBodies.Rows(message.Rows);
            properties.AllowedMentions = Mentions(message);
            if (message.Files.Count > 0)
            {
                properties.Attachments = Files(message);
            }
        };

    private static Embed Embed(Bot.Port.Messages.Embed embed)
    {
        var builder = new EmbedBuilder
        {
            Title = embed.Title,
            Url = embed.Url?.AbsoluteUri,
            Description = embed.Description,
            Color = embed.Color is { } color ? new Color((uint)color) : null,
            Footer = embed.Footer is { } footer ? new EmbedFooterBuilder().WithText(footer) : null,
        };
        foreach (var field in embed.Fields)
        {
            builder.AddField(field.Name, field.Value, field.Inline);
        }
        return builder.Build();
    }
}
