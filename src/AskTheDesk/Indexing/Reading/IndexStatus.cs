namespace AskTheDesk.Indexing.Reading;

/// <summary>What <c>status</c> tells of an index.</summary>
/// <param name="Summary">What its last commit may show.</param>
/// <param name="LastRun">When an index run last ended, or null.</param>
/// <param name="Format">Its format version.</param>
/// <param name="Bytes">Its size on disk, or in memory.</param>
public sealed record IndexStatus(IndexSummary Summary, DateTimeOffset? LastRun, int Format, long Bytes);
