namespace AskTheDesk.Answering;

/// <summary>A sentence as a writer put it, with its markers where they stand: <c>Rates rose [3].</c></summary>
/// <param name="Text">Outside data when a model wrote it.</param>
/// <param name="Differs">One of several reports that do not agree, to be shown side by side.</param>
public sealed record DraftSentence(string Text, bool Differs = false) : DraftPart;
