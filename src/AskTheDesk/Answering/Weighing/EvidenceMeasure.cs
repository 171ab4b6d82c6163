using AskTheDesk.Articles;
using AskTheDesk.Indexing.Analysis;
using AskTheDesk.Questions;

namespace AskTheDesk.Answering.Weighing;

/// <summary>Takes the features of a sentence among all the hits of a question.</summary>
internal sealed class EvidenceMeasure(AskedMatter asked, IReadOnlyList<HitMatter> hits)
{
    /// <summary>Stems on either side of an answer's words that count as close.</summary>
    private const int CloseBy = 8;

    /// <summary>Stems between which two neighbouring terms of the question count as together.</summary>
    private const int Together = 4;

    private const double LongWords = 40;

    /// <summary>Characters into an article at which its lead counts half.</summary>
    private const double LeadLength = 500;

    private readonly IReadOnlyList<IReadOnlyList<string>> _names =
    [
        .. asked.Query.Names.Select(DeskAnalyzer.Stemmed.Terms).Where(name => name.Count > 0),
    ];

    private readonly double _best = hits.Select(hit => hit.Hit.Score).DefaultIfEmpty(0).Max();

    public EvidenceFeatures Of(HitMatter hit, int position)
    {
        var sentence = hit.Sentences[position];
        var words = hit.Hit.Passage.Sentences[position].Text.Count(char.IsWhiteSpace) + 1;
        var own = Terms.Where(term => term.IsIn(sentence.Set)).ToHashSet();
        var near = Terms.Where(term => !own.Contains(term) && Beside(hit, position, term)).ToHashSet();
        var title = Terms.Where(term => !own.Contains(term) && !near.Contains(term) && term.IsIn(hit.Title));
        var named = own.Concat(near).Concat(title).ToHashSet();
        var rest = Terms.Where(term => !named.Contains(term) && term.IsIn(hit.All)).ToList();
        var missing = Terms.Where(term => !named.Contains(term) && !rest.Contains(term));
        return new EvidenceFeatures(
            Own: asked.Share(own),
            Near: asked.Share(near),
            Title: asked.Share(title),
            Passage: asked.Share(rest),
            Mass: asked.Mass(named),
            Pairs: Pairs(sentence),
            Missing: AskedMatter.Rarest(missing),
            Counted: CountedThings.Share(asked.Query, sentence.Terms),
            Fits: sentence.Answers.Count > 0 ? 1 : 0,
            Unit: HasUnit(asked.Query.Wanted) ? (sentence.Answers.Count > 0 ? 1 : -1) : 0,
            Close: sentence.Answers.Select(answer => Close(sentence, answer)).DefaultIfEmpty(0).Max(),
            Agreed: sentence.Answers.Select(Agreed).DefaultIfEmpty(0).Max(),
            HitScore: _best > 0 ? hit.Hit.Score / _best : 0,
            Lead: LeadLength / (LeadLength + hit.Hit.Passage.Sentences[position].Start),
            Caption: hit.Hit.Passage.Kind == BlockKind.Caption ? 1 : 0,
            Asks: hit.Hit.Passage.Sentences[position].Text.Contains('?', StringComparison.Ordinal) ? 1 : 0,
            Names: Names(hit, position),
            Length: Math.Min(1, words / LongWords)
        );
    }

    private static bool HasUnit(AnswerKind kind) =>
        kind is AnswerKind.Money or AnswerKind.Measure or AnswerKind.Duration or AnswerKind.Share;

    private IReadOnlyList<QueryTerm> Terms => asked.Query.Terms;

    /// <summary>A name counts by the share of its stems that are there; 1 when the question has none.</summary>
    private double Names(HitMatter hit, int position) =>
        _names
            .Select(name => name.Count(stem => IsNear(hit, position, stem)) / (double)name.Count)
            .DefaultIfEmpty(1)
            .Average();

    private static bool IsNear(HitMatter hit, int position, string stem) =>
        hit.Title.Contains(stem)
        || Enumerable
            .Range(position - 1, 3)
            .Any(i => hit.Sentences.ElementAtOrDefault(i)?.Set.Contains(stem) ?? false);

    private static bool Beside(HitMatter hit, int position, QueryTerm term) =>
        (position > 0 && term.IsIn(hit.Sentences[position - 1].Set))
        || (position + 1 < hit.Sentences.Count && term.IsIn(hit.Sentences[position + 1].Set));

    /// <summary>Share of the question's neighbouring terms found together, in either order.</summary>
    private double Pairs(SentenceMatter sentence)
    {
        if (Terms.Count < 2)
        {
            return 0;
        }
        var pairs = Terms
            .Zip(Terms.Skip(1))
            .Count(pair => AreTogether(sentence.Terms, pair.First.Stem, pair.Second.Stem));
        return (double)pairs / (Terms.Count - 1);
    }

    private static bool AreTogether(IReadOnlyList<string> terms, string first, string second)
    {
        var (firstAt, secondAt) = (int.MinValue / 2, int.MaxValue / 2);
        for (var i = 0; i < terms.Count; i++)
        {
            firstAt = terms[i] == first ? i : firstAt;
            secondAt = terms[i] == second ? i : secondAt;
            if (Math.Abs((long)firstAt - secondAt) <= Together)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Share of the question's matter that stands close by an answer's words.</summary>
    private double Close(SentenceMatter sentence, IReadOnlyList<string> answer)
    {
        var at = answer.Count == 0 ? -1 : sentence.Terms.ToList().IndexOf(answer[0]);
        if (at < 0)
        {
            return 0;
        }
        var from = Math.Max(0, at - CloseBy);
        var around = sentence
            .Terms.Skip(from)
            .Take(at - from + answer.Count + CloseBy)
            .ToHashSet(StringComparer.Ordinal);
        return asked.Share(Terms.Where(term => term.IsIn(around)));
    }

    private double Agreed(IReadOnlyList<string> answer) =>
        answer.Count == 0 ? 0 : hits.Count(hit => answer.All(hit.All.Contains)) / (double)hits.Count;
}
