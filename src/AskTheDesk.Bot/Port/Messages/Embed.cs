namespace AskTheDesk.Bot.Port.Messages;

/// <summary>A box under a message. All of a message's embeds hold at most 6,000 characters together.</summary>
public sealed record Embed
{
    /// <summary>Up to 256 characters.</summary>
    public string? Title { get; init; }

    /// <summary>Where the title leads: http or https.</summary>
    public Uri? Url { get; init; }

    /// <summary>Up to 4,096 characters.</summary>
    public string? Description { get; init; }

    /// <summary>At most 25.</summary>
    public IReadOnlyList<EmbedField> Fields { get; init; } = [];

    /// <summary>Up to 2,048 characters.</summary>
    public string? Footer { get; init; }

    /// <summary>The stripe's colour as 0xRRGGBB.</summary>
    public int? Color { get; init; }
}
