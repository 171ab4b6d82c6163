namespace AskTheDesk.Loopback.Control;

/// <summary>A user uses a slash command.</summary>
/// <param name="Options">Text options by name.</param>
public sealed record SlashOrder(
    ulong User,
    ulong Channel,
    string Command,
    IReadOnlyDictionary<string, string>? Options = null
)
{
    /// <summary>Options of yes and no that are set to yes.</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];

    internal IReadOnlyDictionary<string, object> Values =>
        (Options ?? new Dictionary<string, string>(StringComparer.Ordinal))
            .Select(text => KeyValuePair.Create(text.Key, (object)text.Value))
            .Concat(Flags.Select(flag => KeyValuePair.Create(flag, (object)true)))
            .ToDictionary(StringComparer.Ordinal);
}
