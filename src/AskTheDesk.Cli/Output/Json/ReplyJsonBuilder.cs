using AskTheDesk.Citations;

namespace AskTheDesk.Cli.Output.Json;

/// <summary>Makes <see cref="ReplyJson"/> of a reply and its trace.</summary>
internal static class ReplyJsonBuilder
{
    /// <summary>The record of one question.</summary>
    /// <param name="asOf">The instant asked at, where the trace has no query.</param>
    public static ReplyJson Build(string question, DateTimeOffset asOf, DeskResult result)
    {
        var (reply, trace) = result;
        var answered = reply as DeskReply.Answered;
        return new ReplyJson(
            question,
            trace.Query?.AsOf ?? asOf,
            Outcome(reply),
            string.Join(' ', answered?.Sentences.Select(sentence => sentence.Marked) ?? []),
            Message(reply),
            [.. answered?.Sentences.Select(Sentence) ?? []],
            [.. Dropped(reply).Select(dropped => new ReplyJson.DroppedPart(dropped.Text, dropped.Why))],
            [.. answered?.Sources.Select(Source) ?? []],
            [.. Nearest(reply)],
            trace.RefusalScore,
            trace.Writer,
            trace.Fallback,
            trace.Tokens is { } tokens ? new(tokens.Prompt, tokens.Completion) : null,
            trace.Index is { } index
                ? new(index.Version, index.Articles, index.Passages, Iso.Of(index.Newest))
                : null,
            Times(trace.Timings)
        );
    }

    private static string Outcome(DeskReply reply) =>
        reply switch
        {
            DeskReply.Answered => "answered",
            DeskReply.NotInArchive => "not_in_archive",
            _ => "refused",
        };

    private static string? Message(DeskReply reply) =>
        reply switch
        {
            DeskReply.NotInArchive => Sentences.NotInArchive,
            DeskReply.Refused refused => refused.Message,
            _ => null,
        };

    private static IReadOnlyList<DroppedSentence> Dropped(DeskReply reply) =>
        reply switch
        {
            DeskReply.Answered answered => answered.Dropped,
            DeskReply.NotInArchive missing => missing.Dropped,
            _ => [],
        };

    private static IEnumerable<ReplyJson.NearestPart> Nearest(DeskReply reply) =>
        reply is DeskReply.NotInArchive missing
            ? missing.Nearest.Select(article => new ReplyJson.NearestPart(
                article.Id.Value,
                article.Title,
                Iso.Of(article.Published)
            ))
            : [];

    private static ReplyJson.SentencePart Sentence(ReplySentence sentence) =>
        new(
            sentence.Marked,
            sentence.Numbers,
            Snake.Case(sentence.Judgement.Verdict),
            sentence.Judgement.Probability,
            sentence.Differs
        );

    private static ReplyJson.SourcePart Source(Source source) =>
        new(
            source.Number,
            source.Article.Id.Value,
            source.Article.Title,
            source.Article.Source,
            source.Article.Url?.AbsoluteUri,
            Iso.Of(source.Article.Published),
            Snake.Case(source.Article.Published.Origin),
            source.Passage.Value,
            source.Quote
        );

    private static ReplyJson.TimesPart Times(Timings timings) =>
        new(Iso.Ms(timings.Retrieve), Iso.Ms(timings.Write), Iso.Ms(timings.Check), Iso.Ms(timings.Total));
}
