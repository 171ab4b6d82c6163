using System.Globalization;
using System.Text;
using AskTheDesk.Citations;
using AskTheDesk.Evaluation.Suites;

namespace AskTheDesk.Benchmarks.Models;

/// <summary>What came of asking a model, as Markdown for the docs.</summary>
internal sealed class ModelReport
{
    private readonly List<(SuiteQuestion Question, DeskResult Result)> _asked = [];

    /// <summary>Questions whose reply is neither the model's, checked, nor quotes with the reason said.</summary>
    public List<string> Breaches { get; } = [];

    public void Add(SuiteQuestion question, DeskResult result)
    {
        _asked.Add((question, result));
        if (!Holds(result))
        {
            Breaches.Add(question.Id);
        }
    }

    /// <summary>What the model drafted, shown or not.</summary>
    public static IReadOnlyList<CheckedSentence> Drafted(DeskResult result) =>
        IsModels(result) ? result.Trace.Draft : result.Trace.Discarded;

    public static bool IsShown(CheckedSentence sentence) => sentence.Judgement.Verdict == Verdict.Supported;

    public string ToMarkdown(string model)
    {
        var page = new StringBuilder();
        Line(page, $"Model {model}, {_asked.Count} questions; breaches: {Breaches.Count}.");
        Replies(page);
        Shown(page);
        Dropped(page);
        Reasons(page);
        return page.ToString();
    }

    private static bool Holds(DeskResult result) =>
        result.Reply is not DeskReply.Answered answered
        || answered.Sentences.All(sentence => sentence.Judgement.Verdict == Verdict.Supported)
            && (IsModels(result) || result.Trace.Fallback is not null);

    private static bool IsModels(DeskResult result) => !IsQuotes(result);

    private static bool IsQuotes(DeskResult result) =>
        string.Equals(result.Trace.Writer, "quotes", StringComparison.Ordinal);

    private void Replies(StringBuilder page)
    {
        Line(page, $"\n| question | outcome | writer | why not the model |\n|---|---|---|---|");
        foreach (var (question, result) in _asked)
        {
            var outcome = result.Reply.GetType().Name;
            var why =
                result.Trace.Fallback ?? (IsQuotes(result) ? "not asked: the archive does not say" : "");
            Line(
                page,
                $"| {question.Id} {Cell(question.Text)} | {outcome} | {result.Trace.Writer} | {Cell(why)} |"
            );
        }
    }

    private void Shown(StringBuilder page)
    {
        Line(page, $"\n| question | the model's sentence, shown | what it cites | sure |\n|---|---|---|---|");
        foreach (var (question, sentence) in Sentences().Where(drafted => IsShown(drafted.Sentence)))
        {
            var quotes = sentence.Citations.Select(citation =>
                $"{citation.Quote} ({citation.Hit.Article.Id})"
            );
            var sure = sentence.Judgement.Probability;
            Line(
                page,
                $"| {question.Id} | {Cell(sentence.Text)} | {Cell(string.Join("; ", quotes))} | {sure:0.00} |"
            );
        }
    }

    private void Dropped(StringBuilder page)
    {
        Line(page, $"\n| question | the model's sentence, dropped | why | sure |\n|---|---|---|---|");
        foreach (var (question, sentence) in Sentences().Where(drafted => !IsShown(drafted.Sentence)))
        {
            var (why, sure) = (sentence.Judgement.Why ?? "", sentence.Judgement.Probability);
            Line(page, $"| {question.Id} | {Cell(sentence.Text)} | {Cell(why)} | {sure:0.00} |");
        }
    }

    private void Reasons(StringBuilder page)
    {
        var drafted = Sentences().Select(drafted => drafted.Sentence).ToList();
        var dropped = drafted.Where(sentence => !IsShown(sentence)).ToList();
        Line(page, $"\nDropped: {dropped.Count} of {drafted.Count} sentences.");
        foreach (var why in dropped.CountBy(sentence => Kind(sentence.Judgement.Why ?? "")))
        {
            Line(page, $"- {why.Value}: {why.Key}");
        }
    }

    /// <summary>A reason without what it names: its first two words tell the kinds apart.</summary>
    private static string Kind(string why) =>
        why.StartsWith('[') ? "no such passage" : string.Join(' ', why.Split(' ').Take(2)) + " …";

    private IEnumerable<(SuiteQuestion Question, CheckedSentence Sentence)> Sentences() =>
        _asked.SelectMany(asked => Drafted(asked.Result).Select(sentence => (asked.Question, sentence)));

    private static void Line(StringBuilder page, FormattableString line) =>
        page.AppendLine(line.ToString(CultureInfo.InvariantCulture));

    private static string Cell(string text) =>
        text.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal);
}
