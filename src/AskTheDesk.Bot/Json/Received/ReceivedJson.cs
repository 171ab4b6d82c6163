using System.Text.Json.Serialization;
using AskTheDesk.Bot.Json.Received.Answers;
using AskTheDesk.Bot.Json.Received.Interactions;

namespace AskTheDesk.Bot.Json.Received;

/// <summary>
/// Readers of what Discord sends. All of it is outside data: every field may be missing but the ids without
/// which the rest is of no use. Snowflakes come as strings.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    NumberHandling = JsonNumberHandling.AllowReadingFromString
)]
[JsonSerializable(typeof(GatewayFrame))]
[JsonSerializable(typeof(HelloJson))]
[JsonSerializable(typeof(ReadyJson))]
[JsonSerializable(typeof(GuildJson))]
[JsonSerializable(typeof(ChannelJson))]
[JsonSerializable(typeof(ThreadListJson))]
[JsonSerializable(typeof(MessageJson))]
[JsonSerializable(typeof(MessageDeletedJson))]
[JsonSerializable(typeof(MemberJson))]
[JsonSerializable(typeof(UserJson))]
[JsonSerializable(typeof(ApplicationJson))]
[JsonSerializable(typeof(InteractionJson))]
[JsonSerializable(typeof(GatewayBotJson))]
[JsonSerializable(typeof(CreatedJson))]
[JsonSerializable(typeof(CallbackJson))]
[JsonSerializable(typeof(ErrorJson))]
internal sealed partial class ReceivedJson : JsonSerializerContext;
