using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Rest;

namespace AskTheDesk.Loopback.Messages;

/// <summary>What came in for a message.</summary>
/// <param name="PingsUsersOnly">The default of interactions and webhooks, where <c>allowed_mentions</c> is absent.</param>
internal sealed record MessageInput(JsonObject Form, IReadOnlyList<Upload> Files, bool PingsUsersOnly);
