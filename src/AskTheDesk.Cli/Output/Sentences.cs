namespace AskTheDesk.Cli.Output;

/// <summary>What the desk says of its own.</summary>
internal static class Sentences
{
    public const string NotInArchive = "The archive does not say.";

    /// <summary>Null when nothing was dropped.</summary>
    public static string? Dropped(int count) =>
        count switch
        {
            0 => null,
            1 => "1 drafted sentence was left out: what it cited does not support it.",
            _ => $"{count} drafted sentences were left out: what they cited does not support them.",
        };

    /// <summary>Null when the model was not tried, or did well.</summary>
    public static string? FellBack(string? why) =>
        why is null ? null : $"The model did not answer ({why}); the articles are quoted instead.";
}
