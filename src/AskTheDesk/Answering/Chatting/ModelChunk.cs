namespace AskTheDesk.Answering.Chatting;

/// <summary>A piece of a model's answer as it comes.</summary>
/// <param name="Text">May be empty.</param>
/// <param name="IsCut">The model stopped because it had used up its tokens.</param>
/// <param name="Usage">Tokens, on the piece that tells them.</param>
internal sealed record ModelChunk(string Text, bool IsCut, TokenUsage? Usage);
