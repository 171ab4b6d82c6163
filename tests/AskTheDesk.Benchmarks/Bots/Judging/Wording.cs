using AskTheDesk.Loopback.Control;

namespace AskTheDesk.Benchmarks.Bots.Judging;

/// <summary>Tells the bot's messages apart, as a reader would.</summary>
internal static class Wording
{
    private const string StopButton = "stop:";
    private static readonly string[] AnswerButtons = ["why:", "passages:"];
    private static readonly string[] AnswerWords = ["[1]", "The archive does not say"];

    /// <summary>More is to come: it thinks, or it can still be stopped.</summary>
    public static bool IsProgress(MessageView message) =>
        message.IsLoading || message.CustomIds.Any(id => Begins(id, StopButton));

    /// <summary>Ends an answer: it carries its buttons.</summary>
    public static bool HasAnswerButtons(MessageView message) =>
        message.CustomIds.Any(id => AnswerButtons.Any(verb => Begins(id, verb)));

    /// <summary>An answer, or a part of one, rather than a word on why there is none.</summary>
    public static bool IsAnswer(MessageView message) =>
        HasAnswerButtons(message)
        || AnswerWords.Any(words => message.Content.Contains(words, StringComparison.Ordinal));

    private static bool Begins(string text, string with) => text.StartsWith(with, StringComparison.Ordinal);
}
