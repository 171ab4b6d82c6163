namespace AskTheDesk.Cli;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done, which includes that a question was refused or not answered.</summary>
    public const int Done = 0;

    /// <summary>It could not be done, or was stopped.</summary>
    public const int Failed = 1;

    /// <summary>Used wrongly: arguments or settings.</summary>
    public const int Misused = 2;
}
