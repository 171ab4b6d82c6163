using System.Text.Json;

namespace AskTheDesk.Tests.Support;

/// <summary>What the fake model was asked.</summary>
internal sealed record FakeRequest(string? Authorization, JsonElement Body)
{
    /// <summary>Role and text of each message.</summary>
    public IReadOnlyList<(string? Role, string Text)> Messages =>
        [.. Body.GetProperty("messages").EnumerateArray().Select(Read)];

    private static (string?, string) Read(JsonElement message)
    {
        var content = message.GetProperty("content");
        var text =
            content.ValueKind == JsonValueKind.String
                ? content.GetString()
                : string.Concat(
                    content.EnumerateArray().Select(part => part.GetProperty("text").GetString())
                );
        return (message.GetProperty("role").GetString(), text ?? "");
    }
}
