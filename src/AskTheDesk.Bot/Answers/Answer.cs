namespace AskTheDesk.Bot.Answers;

/// <summary>
/// A question and what was said to it, as it is kept: the message, its buttons and the conversation's memory
/// are made of it, also after a restart.
/// </summary>
public sealed record Answer
{
    public required AnswerId Id { get; init; }

    /// <summary>Who asked, where and when.</summary>
    public required AskedBy By { get; init; }

    /// <summary>What was asked; outside data.</summary>
    public required string Question { get; init; }

    /// <summary>The question standing on its own, as it was looked for.</summary>
    public required string Standalone { get; init; }

    public AnswerLimits Limits { get; init; } = AnswerLimits.None;

    public required AnswerOutcome Outcome { get; init; }

    /// <summary>What was said instead of an answer, when it was refused.</summary>
    public string? Refusal { get; init; }

    /// <summary>What is shown, in order; none unless answered.</summary>
    public IReadOnlyList<AnswerSentence> Sentences { get; init; } = [];

    /// <summary>By number, each once.</summary>
    public IReadOnlyList<AnswerSource> Sources { get; init; } = [];

    /// <summary>Drafted sentences that did not pass the check.</summary>
    public IReadOnlyList<AnswerDropped> Dropped { get; init; } = [];

    /// <summary>The articles that came nearest, when the archive does not say.</summary>
    public IReadOnlyList<AnswerArticle> Nearest { get; init; } = [];

    /// <summary>How it was looked for.</summary>
    public required AnswerSearch Search { get; init; }

    /// <summary>Who wrote it: <c>quotes</c>, or a model's id; empty when it was refused.</summary>
    public string Writer { get; init; } = "";

    /// <summary>Why the model did not write it although there is one; else null.</summary>
    public string? Fallback { get; init; }

    /// <summary>The asker had it stopped before it was finished.</summary>
    public bool Stopped { get; init; }
}
