using System.Text.Json.Serialization;
using AskTheDesk.Bot.Json.Sent.Callbacks;
using AskTheDesk.Bot.Json.Sent.Frames;
using AskTheDesk.Bot.Json.Sent.Requests;

namespace AskTheDesk.Bot.Json.Sent;

/// <summary>Writers of what is sent to Discord. Ids go as strings.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(MessageBody))]
[JsonSerializable(typeof(CallbackBody<MessageBody>), TypeInfoPropertyName = "MessageCallback")]
[JsonSerializable(typeof(CallbackBody<FlagsBody>), TypeInfoPropertyName = "FlagsCallback")]
[JsonSerializable(typeof(CallbackBody<ModalBody>), TypeInfoPropertyName = "ModalCallback")]
[JsonSerializable(typeof(CallbackBody<ChoicesBody>), TypeInfoPropertyName = "ChoicesCallback")]
[JsonSerializable(typeof(ThreadBody))]
[JsonSerializable(typeof(DirectBody))]
[JsonSerializable(typeof(IReadOnlyList<CommandBody>), TypeInfoPropertyName = "Commands")]
[JsonSerializable(typeof(SentFrame<IdentifyBody>), TypeInfoPropertyName = "IdentifyFrame")]
[JsonSerializable(typeof(SentFrame<ResumeBody>), TypeInfoPropertyName = "ResumeFrame")]
[JsonSerializable(typeof(SentFrame<long?>), TypeInfoPropertyName = "HeartbeatFrame")]
internal sealed partial class SentJson : JsonSerializerContext;
