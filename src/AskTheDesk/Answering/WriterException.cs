namespace AskTheDesk.Answering;

/// <summary>A writer could not write: its model failed, was slow or answered nonsense.</summary>
/// <param name="message">A short reason, fit to be shown: no address, no key, no text of question or answer.</param>
public sealed class WriterException(string message, Exception? inner = null) : Exception(message, inner);
