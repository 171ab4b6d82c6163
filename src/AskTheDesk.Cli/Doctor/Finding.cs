namespace AskTheDesk.Cli.Doctor;

/// <summary>What one check found.</summary>
/// <param name="Subject">What was looked at.</param>
/// <param name="State">Whether something must be done.</param>
/// <param name="Text">How it is, and what to do where it is not well.</param>
internal sealed record Finding(string Subject, FindingState State, string Text)
{
    public static Finding Good(string subject, string text) => new(subject, FindingState.Good, text);

    public static Finding Bad(string subject, string text) => new(subject, FindingState.Bad, text);

    public static Finding Off(string subject, string text) => new(subject, FindingState.Off, text);
}
