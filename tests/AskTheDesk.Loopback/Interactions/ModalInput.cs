using System.Text.Json;
using AskTheDesk.Loopback.Messages;

namespace AskTheDesk.Loopback.Interactions;

/// <summary>A text input of a modal.</summary>
public sealed record ModalInput(string CustomId, string Label)
{
    public bool IsParagraph { get; init; }
    public bool IsRequired { get; init; } = true;
    public int MinLength { get; init; }
    public int MaxLength { get; init; } = 4000;
    public string Value { get; init; } = "";

    /// <summary>Inside a Label rather than in a row of its own: it is submitted in the same shape.</summary>
    internal bool InLabel { get; init; }

    internal static ModalInput Read(JsonElement c, string? label) =>
        new(ComponentTree.Text(c, "custom_id") ?? "", label ?? ComponentTree.Text(c, "label") ?? "")
        {
            IsParagraph = c.GetProperty("style").GetInt32() == 2,
            IsRequired = !(
                c.TryGetProperty("required", out var required) && required.ValueKind == JsonValueKind.False
            ),
            MinLength = Number(c, "min_length", 0),
            MaxLength = Number(c, "max_length", 4000),
            Value = ComponentTree.Text(c, "value") ?? "",
            InLabel = label is not null,
        };

    private static int Number(JsonElement c, string field, int otherwise) =>
        c.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.Number
            ? value.GetInt32()
            : otherwise;
}
