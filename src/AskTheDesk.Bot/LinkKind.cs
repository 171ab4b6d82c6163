namespace AskTheDesk.Bot;

/// <summary>What stands behind the port to Discord.</summary>
public enum LinkKind
{
    /// <summary>Our own, over the public API.</summary>
    Gateway,

    /// <summary>The Discord.Net library, in a build that includes it.</summary>
    DiscordNet,
}
