using System.Collections.ObjectModel;
using AskTheDesk.Articles;

namespace AskTheDesk.Evaluation.Suites;

/// <summary>A question and what a right answer to it is.</summary>
/// <param name="Id">Unique in its suite.</param>
/// <param name="Text">The question as it is put.</param>
public sealed record SuiteQuestion(string Id, string Text)
{
    /// <summary>One of these must be said; empty asks for none.</summary>
    public IReadOnlyList<string> Answers { get; init; } = [];

    /// <summary>Every one of these must be said.</summary>
    public IReadOnlyList<string> AllOf { get; init; } = [];

    /// <summary>None of these may be said.</summary>
    public IReadOnlyList<string> MustNotSay { get; init; } = [];

    /// <summary>One of these must be cited; empty asks for none.</summary>
    public IReadOnlyList<ArticleId> Sources { get; init; } = [];

    /// <summary>Every one of these must be cited.</summary>
    public IReadOnlyList<ArticleId> SourcesAll { get; init; } = [];

    /// <summary>
    /// How relevant articles are, by id: 1 for the sources above, or the levels that a retrieval suite gives.
    /// Empty when the suite does not say; every other article is 0.
    /// </summary>
    public IReadOnlyDictionary<string, int> Relevant { get; init; } = ReadOnlyDictionary<string, int>.Empty;

    /// <summary>Only the search is of interest: no answer is asked for.</summary>
    public bool SearchOnly { get; init; }

    /// <summary>The archive does not say, so that only "not in the archive" is right.</summary>
    public bool Unanswerable { get; init; }

    /// <summary>The instant it is asked at; null is now.</summary>
    public DateTimeOffset? AsOf { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The id of the question of the same suite that it follows in a conversation, or null.</summary>
    public string? FollowUpOf { get; init; }

    /// <summary>Why it is asked but left out of every figure, or null when it counts.</summary>
    public string? LeftOut { get; init; }
}
