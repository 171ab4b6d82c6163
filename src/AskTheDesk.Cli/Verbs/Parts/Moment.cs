using System.Runtime.InteropServices;

namespace AskTheDesk.Cli.Verbs.Parts;

/// <summary>A time as it was typed: a day or an instant, never both.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Moment(DateOnly? Day, DateTimeOffset? Instant)
{
    /// <summary>The instant, or the end of the day where the newsroom is.</summary>
    public DateTimeOffset? At(DeskOptions desk) => Instant ?? (Day is { } day ? desk.EndOf(day) : null);
}
