using System.Globalization;
using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Showing.Markup;
using AskTheDesk.Indexing;
using Microsoft.Extensions.Options;

namespace AskTheDesk.Bot.Showing;

/// <summary>The small print of an answer: what limits it, what was left out, who wrote it, whom else to ask.</summary>
internal sealed class AnswerNotes(IOptions<DeskOptions> desk, IOptions<ArchiveOptions> archive)
{
    private const int LongestReason = 300;

    public IEnumerable<Piece> Of(Answer answer)
    {
        var notes = new[]
        {
            Limits(answer.Limits),
            Dropped(answer),
            answer.Stopped ? "Stopped before it was finished." : null,
            Fallback(answer.Fallback),
            Age(answer),
            Language(answer),
            Handover(answer.Outcome),
        };
        return notes.OfType<string>().Select((note, i) => new Piece(i == 0 ? "\n\n" : "\n", $"-# {note}"));
    }

    private static string? Limits(AnswerLimits limits)
    {
        var parts = new[]
        {
            limits.AsOf is { } asOf ? $"as of {ArticleText.Day(DateOnly.FromDateTime(asOf.DateTime))}" : null,
            limits.From is { } from ? $"published on {ArticleText.Day(from)} or later" : null,
            limits.To is { } to ? $"published on {ArticleText.Day(to)} or earlier" : null,
            limits.Sources.Count > 0
                ? $"only from {PlainMarkdown.Escape(PlainMarkdown.Shorten(string.Join(", ", limits.Sources), LongestReason))}"
                : null,
        };
        var said = string.Join(" · ", parts.OfType<string>());
        return said.Length > 0 ? $"Limited: {said}" : null;
    }

    private static string? Dropped(Answer answer) =>
        answer.Dropped.Count switch
        {
            0 => null,
            1 => "1 drafted sentence was left out: its sources do not carry it.",
            var count => $"{count} drafted sentences were left out: their sources do not carry them.",
        };

    private static string? Fallback(string? why) =>
        why is null
            ? null
            : $"These are the articles' own words; the model did not write: {PlainMarkdown.Escape(PlainMarkdown.Shorten(why, LongestReason))}.";

    private string? Age(Answer answer)
    {
        if (
            archive.Value.Overdue is not { } overdue
            || answer.Search.Newest is not { } newest
            || answer.Limits.AsOf is not null
        )
        {
            return null;
        }
        var age = answer.By.At - newest;
        return age > overdue
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"The newest article in the archive is {(int)age.TotalDays:N0} days old ({ArticleText.Day(DateOnly.FromDateTime(newest.UtcDateTime))})."
            )
            : null;
    }

    private static string? Language(Answer answer) =>
        answer.Outcome == AnswerOutcome.NotInArchive && !EnglishText.Seems(answer.Question)
            ? "I read questions in English."
            : null;

    private string? Handover(AnswerOutcome outcome) =>
        outcome != AnswerOutcome.Answered && desk.Value.Handover is { Length: > 0 } handover
            ? $"The desk to ask: {handover}"
            : null;
}
