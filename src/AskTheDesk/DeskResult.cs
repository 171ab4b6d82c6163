using AskTheDesk.Citations;

namespace AskTheDesk;

/// <summary>A reply and how it came about.</summary>
public sealed record DeskResult(DeskReply Reply, Trace Trace);
