using AskTheDesk.Indexing.Analysis;
using AskTheDesk.Language.Names;
using AskTheDesk.Language.Quotations;

namespace AskTheDesk.Questions;

/// <summary>Turns what was asked into a query. Pure; needs no model.</summary>
public static class QueryBuilder
{
    /// <summary>A term taken from an earlier turn counts this much of one of the question's own.</summary>
    private const double ContextWeight = 0.5;

    /// <summary>A term that only tells the kind of answer wanted counts this much.</summary>
    private const double FrameWeight = 0.3;

    /// <summary>Reads a question.</summary>
    /// <param name="now">The as-of instant of a question that names none.</param>
    public static Query Build(Question question, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(question);
        var standalone = FollowUp.Resolve(question.Text, question.Turns);
        return new Query(
            question,
            standalone.Text,
            Terms(standalone),
            [.. QuotationFinder.Find(question.Text).Select(quotation => quotation.Text)],
            [.. NameFinder.Find(standalone.Text).Select(name => name.Text)],
            Wanted(standalone),
            question.AsOf ?? now
        );
    }

    /// <summary>The content words of a text in order of first use, each stem once.</summary>
    internal static IReadOnlyList<QueryTerm> Terms(string text)
    {
        var frame = DeskAnalyzer.Exact.Terms(AnswerKindReader.Frame(text).Words);
        var terms = new List<QueryTerm>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in DeskAnalyzer.Exact.Terms(text))
        {
            if (!FunctionWords.Contains(word) && Stem(word) is { } stem && seen.Add(stem))
            {
                terms.Add(
                    new QueryTerm(
                        word,
                        stem,
                        frame.Contains(word, StringComparer.Ordinal)
                            ? FrameWeight
                            : FunctionWords.Weight(word)
                    )
                );
            }
        }
        return terms;
    }

    private static List<QueryTerm> Terms(StandaloneQuestion question)
    {
        var own = Terms(question.Own);
        var stems = own.Select(term => term.Stem).ToHashSet(StringComparer.Ordinal);
        var context = Terms(question.Context).Where(term => !stems.Contains(term.Stem));
        return [.. own, .. context.Select(term => term with { Weight = term.Weight * ContextWeight })];
    }

    private static string? Stem(string word) =>
        DeskAnalyzer.Stemmed.Terms(word) is [var stem, ..] ? stem : null;

    private static AnswerKind Wanted(StandaloneQuestion question) =>
        AnswerKindReader.Read(question.Own) is var kind and not AnswerKind.Anything
            ? kind
            : AnswerKindReader.Read(question.Context);
}
