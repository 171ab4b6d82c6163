namespace AskTheDesk.Indexing;

/// <summary>The index cannot be used: missing, damaged, locked or of another format.</summary>
/// <param name="message">What is wrong with which index, and what to do.</param>
public sealed class IndexException(string message, Exception? inner = null) : Exception(message, inner);
