namespace AskTheDesk.Indexing.Writing;

/// <summary>How far an index run has come.</summary>
/// <param name="Root">The source being read.</param>
/// <param name="Read">Articles read so far, of all sources.</param>
/// <param name="Changed">Articles put in or taken out so far.</param>
public sealed record IndexProgress(string Root, int Read, int Changed);
