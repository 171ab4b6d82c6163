using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using AskTheDesk.Bot.Json.Received;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;

namespace AskTheDesk.Bot.Rest.Messages;

/// <summary>Reads what Discord answers to a request.</summary>
internal static class AnswerReader
{
    /// <summary>The answer.</summary>
    /// <exception cref="DiscordException">It is not made as documented.</exception>
    public static T Read<T>(Route route, byte[] body, JsonTypeInfo<T> type)
        where T : class => TryRead(body, type) ?? throw Unreadable(route);

    /// <summary>The id of what was made or changed.</summary>
    /// <exception cref="DiscordException">The answer has none.</exception>
    public static ulong Id(Route route, byte[] body) =>
        Read(route, body, ReceivedJson.Default.CreatedJson) is { Id: not 0 and var id }
            ? id
            : throw Unreadable(route);

    /// <summary>The message that a first answer made, or null when the answer does not tell.</summary>
    public static MessageId? CallbackMessage(byte[] body) =>
        TryRead(body, ReceivedJson.Default.CallbackJson)?.Resource?.Message is { Id: not 0 } made
            ? new MessageId(made.Id)
            : null;

    private static DiscordException Unreadable(Route route) =>
        new(DiscordFailure.Uncertain, $"{route.Name}: done, but Discord's answer cannot be read.");

    private static T? TryRead<T>(byte[] body, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return body.Length == 0 ? null : JsonSerializer.Deserialize(body, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
