using AskTheDesk.Loopback.Faults;

namespace AskTheDesk.Benchmarks.Bots.Playing;

/// <summary>A fault to come: from the moment on it strikes once, at the first occasion.</summary>
/// <param name="Moment">After the beginning.</param>
internal sealed record PlannedFault(TimeSpan Moment, FaultRule Rule);
