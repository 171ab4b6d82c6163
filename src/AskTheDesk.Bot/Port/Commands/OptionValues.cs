namespace AskTheDesk.Bot.Port.Commands;

/// <summary>A slash command's options as they were filled in. One that was left out, or is of another kind, is null.</summary>
public sealed class OptionValues(IReadOnlyDictionary<string, OptionValue> values)
{
    public static OptionValues None { get; } =
        new(new Dictionary<string, OptionValue>(StringComparer.Ordinal));

    public IReadOnlyDictionary<string, OptionValue> All { get; } = values;

    /// <summary>Outside data, as typed.</summary>
    public string? Text(string name) => Find<OptionValue.Text>(name)?.Value;

    public long? Whole(string name) => Find<OptionValue.Whole>(name)?.Value;

    public double? Number(string name) => Find<OptionValue.Number>(name)?.Value;

    public bool? Flag(string name) => Find<OptionValue.Flag>(name)?.Value;

    /// <summary>Of a user, channel or role.</summary>
    public ulong? Id(string name) => Find<OptionValue.Id>(name)?.Value;

    private T? Find<T>(string name)
        where T : OptionValue => All.GetValueOrDefault(name) as T;
}
