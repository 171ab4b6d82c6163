namespace AskTheDesk.Cli.Doctor;

/// <summary>How a thing that was checked is.</summary>
internal enum FindingState
{
    /// <summary>Well.</summary>
    Good,

    /// <summary>Something must be done.</summary>
    Bad,

    /// <summary>Not configured, and not needed.</summary>
    Off,
}
