using AskTheDesk.Bot.Json.Sent;
using AskTheDesk.Bot.Port.Messages;

namespace AskTheDesk.Bot.Rest.Messages;

/// <summary>
/// Writes messages. Whom a message may ping is always said, for creates and edits alike: what is not said
/// would ping everybody.
/// </summary>
internal static class MessageBodies
{
    private const int EphemeralFlag = 64;

    /// <summary>A new answer to an interaction.</summary>
    public static MessageBody Answer(OutgoingMessage message) =>
        Create(message) with
        {
            Flags = message.Ephemeral ? EphemeralFlag : null,
        };

    /// <summary>A new message in a channel.</summary>
    /// <param name="nonce">Keeps Discord from posting it twice.</param>
    public static MessageBody Channel(OutgoingMessage message, string nonce) =>
        Create(message) with
        {
            Nonce = nonce,
            EnforceNonce = true,
            MessageReference = message.ReplyTo is { } to
                ? new MessageReferenceBody($"{to}", FailIfNotExists: false)
                : null,
        };

    /// <summary>What an earlier message becomes; what it lacks is taken away.</summary>
    public static MessageBody Edit(OutgoingMessage message) =>
        new()
        {
            Content = message.Content,
            Embeds = Embeds(message.Embeds),
            Components = ComponentBodies.Rows(message.Rows),
            Attachments = Attachments(message),
            AllowedMentions = Mentions(message),
        };

    private static MessageBody Create(OutgoingMessage message) =>
        new()
        {
            Content = message.Content.Length == 0 ? null : message.Content,
            Embeds = message.Embeds.Count == 0 ? null : Embeds(message.Embeds),
            Components = message.Rows.Count == 0 ? null : ComponentBodies.Rows(message.Rows),
            Attachments = Attachments(message),
            AllowedMentions = Mentions(message),
        };

    private static AllowedMentionsBody Mentions(OutgoingMessage message) =>
        new([], message.Ping is { } ping ? [$"{ping}"] : [], RepliedUser: false);

    private static List<AttachmentBody>? Attachments(OutgoingMessage message) =>
        message.Files.Count == 0
            ? null
            : [.. message.Files.Select((file, i) => new AttachmentBody(i, file.Name, file.Description))];

    private static List<EmbedBody> Embeds(IReadOnlyList<Embed> embeds) =>
        [
            .. embeds.Select(embed => new EmbedBody(
                embed.Title,
                embed.Url?.AbsoluteUri,
                embed.Description,
                embed.Fields.Count == 0
                    ? null
                    :
                    [
                        .. embed.Fields.Select(field => new EmbedFieldBody(
                            field.Name,
                            field.Value,
                            field.Inline
                        )),
                    ],
                embed.Footer is { } footer ? new EmbedFooterBody(footer) : null,
                embed.Color
            )),
        ];
}
