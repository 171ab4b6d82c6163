using System.Text.Json;

namespace AskTheDesk.Bot.Json.Sent.Requests;

/// <summary>A value that an option can take.</summary>
/// <param name="Value">Text from us; on commands that others published, perhaps a number.</param>
internal sealed record CommandChoiceBody(string Name, JsonElement Value);
