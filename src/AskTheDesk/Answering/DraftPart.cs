namespace AskTheDesk.Answering;

/// <summary>What comes out of a writer: sentences, and what they cost.</summary>
public abstract record DraftPart;
