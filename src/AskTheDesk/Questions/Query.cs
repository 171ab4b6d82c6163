namespace AskTheDesk.Questions;

/// <summary>A question made ready for searching.</summary>
/// <param name="Asked">What was asked, with its limits.</param>
/// <param name="Text">The question standing on its own.</param>
/// <param name="Terms">Content words in order of first use, weighted.</param>
/// <param name="Phrases">What stood between quotation marks, without them.</param>
/// <param name="Names">Runs of words written as names.</param>
/// <param name="Wanted">The kind of answer wanted.</param>
/// <param name="AsOf">The instant the question is asked at.</param>
public sealed record Query(
    Question Asked,
    string Text,
    IReadOnlyList<QueryTerm> Terms,
    IReadOnlyList<string> Phrases,
    IReadOnlyList<string> Names,
    AnswerKind Wanted,
    DateTimeOffset AsOf
);
