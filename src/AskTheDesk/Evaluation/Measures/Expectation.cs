using AskTheDesk.Articles;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Suites;

namespace AskTheDesk.Evaluation.Measures;

/// <summary>Holds what was said against what a question's suite expects.</summary>
public static class Expectation
{
    /// <summary>Whether a text says all that it must; true when nothing in particular must be said.</summary>
    public static bool Says(SuiteQuestion question, string text)
    {
        var said = AnswerText.Normalise(text);
        return (question.Answers.Count == 0 || question.Answers.Any(Holds)) && question.AllOf.All(Holds);

        bool Holds(string answer) => AnswerText.NormalisedContains(said, answer);
    }

    /// <summary>Whether a passage holds all that must be said; false when nothing in particular must be.</summary>
    public static bool Holds(SuiteQuestion question, string passage) =>
        WantsWords(question) && Says(question, passage);

    /// <summary>Whether an answer must say something in particular.</summary>
    public static bool WantsWords(SuiteQuestion question) =>
        question.Answers.Count + question.AllOf.Count > 0;

    /// <summary>
    /// Whether all that must be said is in some texts, an answer whole in one of them; true when nothing in
    /// particular must be said.
    /// </summary>
    public static bool SaysAmong(SuiteQuestion question, IEnumerable<string> texts)
    {
        var said = texts.Select(AnswerText.Normalise).ToList();
        return (question.Answers.Count == 0 || question.Answers.Any(Holds)) && question.AllOf.All(Holds);

        bool Holds(string answer) => said.Any(text => AnswerText.NormalisedContains(text, answer));
    }

    /// <summary>The first forbidden text that is said, or null.</summary>
    public static string? Forbidden(SuiteQuestion question, string text)
    {
        var said = AnswerText.Normalise(text);
        return question.MustNotSay.FirstOrDefault(bad => AnswerText.NormalisedContains(said, bad));
    }

    /// <summary>Whether a text says all that it must, and nothing that it may not.</summary>
    public static bool Accepts(SuiteQuestion question, string text) =>
        Says(question, text) && Forbidden(question, text) is null;

    /// <summary>Whether the sources that must be cited are.</summary>
    public static bool Cites(SuiteQuestion question, IReadOnlyCollection<ArticleId> cited) =>
        (question.Sources.Count == 0 || question.Sources.Any(cited.Contains))
        && question.SourcesAll.All(cited.Contains);

    /// <summary>Whether the question names articles to be cited.</summary>
    public static bool NamesSources(SuiteQuestion question) =>
        question.Sources.Count + question.SourcesAll.Count > 0;

    /// <summary>Whether an article is one of those to be cited.</summary>
    public static bool Expects(SuiteQuestion question, ArticleId article) =>
        question.Sources.Contains(article) || question.SourcesAll.Contains(article);

    /// <summary>Why an outcome is not right, one sentence; null when it is.</summary>
    public static string? Wrong(
        SuiteQuestion question,
        Outcome outcome,
        string answer,
        IReadOnlyCollection<ArticleId> cited
    ) =>
        (question.Unanswerable, outcome) switch
        {
            (true, Outcome.NotInArchive) => null,
            (true, Outcome.Answered) => "Answered what the archive does not say.",
            (_, Outcome.Refused) => "The question was not looked into.",
            (_, Outcome.NotInArchive) => "Said not to be in the archive.",
            _ when !Says(question, answer) => "The answer lacks what it must say.",
            _ when Forbidden(question, answer) is { } bad => $"The answer says \"{bad}\".",
            _ when !Cites(question, cited) => "The answer does not cite the expected source.",
            _ => null,
        };
}
