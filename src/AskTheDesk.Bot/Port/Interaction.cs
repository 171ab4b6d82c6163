using AskTheDesk.Bot.Port.Ids;

namespace AskTheDesk.Bot.Port;

/// <summary>
/// One use of a command, component or modal, and the handle to answer it: within 3 seconds first, within
/// <see cref="Lifetime"/> at last.
/// </summary>
/// <param name="Asker">Who did it, with roles and permissions when in a server.</param>
/// <param name="Received">When it reached this process, by its clock.</param>
public sealed record Interaction(
    InteractionId Id,
    AppId Application,
    Secret Token,
    Person Asker,
    Place Place,
    DateTimeOffset Received
)
{
    /// <summary>How long an acknowledged interaction can be edited and followed up.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);

    /// <summary>What the bot may do in the channel; null unless Discord said.</summary>
    public Permissions? Allowed { get; init; }

    /// <summary>The asker's language, such as <c>en-GB</c>; empty unless Discord said.</summary>
    public string Locale { get; init; } = "";
}
