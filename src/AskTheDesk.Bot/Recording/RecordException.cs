namespace AskTheDesk.Bot.Recording;

/// <summary>The record cannot be read or written.</summary>
/// <param name="message">What is wrong with which file, and what to do; never a question or an answer.</param>
public sealed class RecordException(string message, Exception? inner = null) : Exception(message, inner);
