using AskTheDesk.Articles;
using AskTheDesk.Evaluation.Measures;
using AskTheDesk.Evaluation.Suites;
using AskTheDesk.Indexing;
using AskTheDesk.Indexing.Analysis;

namespace AskTheDesk.Evaluation.Running;

/// <summary>Looks an answer up in the index itself, whatever the question.</summary>
/// <param name="candidates">The index.</param>
/// <param name="clock">Gives the time of questions that state none.</param>
internal sealed class AnswerFinder(Func<CandidateRequest, CandidateList> candidates, TimeProvider clock)
{
    /// <summary>
    /// Passages looked at for one answer. Each has its words one after the other already; only where an
    /// expected article must hold a common word does the number matter.
    /// </summary>
    private const int Limit = 1000;

    /// <summary>Whether passages of the expected articles, each with its title, hold all that must be said.</summary>
    public bool Holds(SuiteQuestion question)
    {
        return (question.Answers.Count == 0 || question.Answers.Any(Found)) && question.AllOf.All(Found);

        bool Found(string answer) =>
            Passages(question, answer)
                .Any(passage =>
                    MayHold(question, passage.Article.Id)
                    && AnswerText.Contains($"{passage.Article.Title} {passage.Passage.Text}", answer)
                );
    }

    private static bool MayHold(SuiteQuestion question, ArticleId article) =>
        !Expectation.NamesSources(question) || Expectation.Expects(question, article);

    private IEnumerable<Candidate> Passages(SuiteQuestion question, string answer)
    {
        var filter = new ArticleFilter(question.AsOf ?? clock.GetUtcNow(), From: null, To: null, Sources: []);
        SearchClause[] clauses =
        [
            new(SearchField.Exact, DeskAnalyzer.Exact.Terms(answer), Weight: 1, Required: true),
            new(SearchField.Title, DeskAnalyzer.Stemmed.Terms(answer), Weight: 1, Required: true),
        ];
        return clauses
            .Where(clause => clause.Terms.Count > 0)
            .SelectMany(clause => candidates(new CandidateRequest([clause], filter, Limit)).Candidates);
    }
}
