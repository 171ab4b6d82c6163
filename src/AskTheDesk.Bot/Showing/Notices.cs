using AskTheDesk.Bot.Port.Messages;

namespace AskTheDesk.Bot.Showing;

/// <summary>What is said instead of an answer, in fixed words.</summary>
internal static class Notices
{
    public const string Unanswered = "That question was not looked into.";

    public static OutgoingMessage Stopping { get; } =
        new("I am being restarted and could not answer this. Please ask again in a minute.");

    public static OutgoingMessage Full { get; } =
        new("Too many questions are waiting just now. Please ask again in a minute.");

    public static OutgoingMessage Stopped { get; } = new("Stopped; nothing had been written yet.");

    public static OutgoingMessage Forgotten { get; } =
        new("I no longer have this answer; please ask again.") { Ephemeral = true };

    public static OutgoingMessage NotYours { get; } =
        new("Only the person who asked can do that.") { Ephemeral = true };

    public static OutgoingMessage NotRunning { get; } =
        new("That answer is finished already.") { Ephemeral = true };

    public static OutgoingMessage Unknown { get; } =
        new("I no longer know what this does; please ask again.") { Ephemeral = true };

    public static OutgoingMessage OtherSource { get; } =
        new("That publication cannot be asked here; leave the source out, or choose another.")
        {
            Ephemeral = true,
        };

    public static OutgoingMessage NoText { get; } =
        new("There is no text in that message that I could look up.") { Ephemeral = true };

    public static OutgoingMessage Hint { get; } =
        new(
            "I cannot read messages that do not mention me. Mention me and ask, or use `/ask`; "
                + "I remember what was said here."
        );

    /// <summary>The archive cannot be read.</summary>
    /// <param name="incident">What the log calls it.</param>
    public static OutgoingMessage NoArchive(string incident) =>
        Quietly(
            "The archive cannot be read just now: it is missing, or being rebuilt. Please ask again later. "
                + $"({incident})"
        );

    /// <summary>Something failed that nobody thought of.</summary>
    /// <param name="incident">What the log calls it.</param>
    public static OutgoingMessage WentWrong(string incident) =>
        Quietly($"That went wrong on my side. Please ask again. ({incident})");

    /// <summary>Seen by the one who did it alone.</summary>
    public static OutgoingMessage Quietly(string text) => new(text) { Ephemeral = true };
}
