namespace AskTheDesk.Bot.Answers;

/// <summary>What the buttons of an answer do. They stand in messages for years: never renamed.</summary>
internal static class ButtonVerb
{
    public const string Passages = "passages";
    public const string AskOn = "askon";
    public const string Why = "why";
    public const string Up = "up";
    public const string Down = "down";
    public const string Share = "share";
    public const string Copy = "copy";
    public const string Stop = "stop";

    public static IReadOnlySet<string> All { get; } =
        new HashSet<string>(StringComparer.Ordinal) { Passages, AskOn, Why, Up, Down, Share, Copy, Stop };
}
