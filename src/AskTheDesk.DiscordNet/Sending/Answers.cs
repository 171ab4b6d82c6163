using System.Net;
using AskTheDesk.Bot.Port.Messages;
using Discord;
using Discord.Net;
using Discord.Rest;
using Discord.WebSocket;

namespace AskTheDesk.DiscordNet.Sending;

/// <summary>Hands messages to the library, which has one method for those with files and one for the others.</summary>
internal static class Answers
{
    public static Task ReplyAsync(
        SocketInteraction interaction,
        OutgoingMessage message,
        RequestOptions options
    ) =>
        message.Files.Count == 0
            ? interaction.RespondAsync(
                Text(message),
                Bodies.Embeds(message),
                ephemeral: message.Ephemeral,
                allowedMentions: Bodies.Mentions(message),
                components: Rows(message),
                options: options
            )
            : interaction.RespondWithFilesAsync(
                Bodies.Files(message),
                Text(message),
                Bodies.Embeds(message),
                ephemeral: message.Ephemeral,
                allowedMentions: Bodies.Mentions(message),
                components: Rows(message),
                options: options
            );

    public static Task<RestFollowupMessage> FollowUpAsync(
        SocketInteraction interaction,
        OutgoingMessage message,
        RequestOptions options
    ) =>
        message.Files.Count == 0
            ? interaction.FollowupAsync(
                Text(message),
                Bodies.Embeds(message),
                ephemeral: message.Ephemeral,
                allowedMentions: Bodies.Mentions(message),
                components: Rows(message),
                options: options
            )
            : interaction.FollowupWithFilesAsync(
                Bodies.Files(message),
                Text(message),
                Bodies.Embeds(message),
                ephemeral: message.Ephemeral,
                allowedMentions: Bodies.Mentions(message),
                components: Rows(message),
                options: options
            );

    /// <summary>The library turns a 404 into null; right after a first answer it is worth another try.</summary>
    public static HttpException NotThereYet() =>
        new(HttpStatusCode.NotFound, request: null, DiscordErrorCode.UnknownWebhook);

    private static string? Text(OutgoingMessage message) =>
        message.Content.Length == 0 ? null : message.Content;

    private static MessageComponent? Rows(OutgoingMessage message) =>
        message.Rows.Count == 0 ? null : ComponentBodies.Rows(message.Rows);
}
