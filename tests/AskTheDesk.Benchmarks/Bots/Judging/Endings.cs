using AskTheDesk.Benchmarks.Bots.Playing;
using AskTheDesk.Loopback.Control;

namespace AskTheDesk.Benchmarks.Bots.Judging;

/// <summary>What became of every question, by the loopback's record alone.</summary>
/// <param name="All">In the order asked.</param>
/// <param name="Strays">The bot's messages that belong to no question.</param>
internal sealed record Endings(IReadOnlyList<Ending> All, IReadOnlyList<MessageView> Strays)
{
    /// <summary>Every question that the bot could know of has ended.</summary>
    public bool AreIn => All.All(ending => ending.Kind == EndingKind.NotDelivered || !ending.IsOpen);

    /// <summary>Questions that did not end as they should, and messages that belong to none.</summary>
    public int Offences => All.Count(ending => ending.IsOffence) + Strays.Count;

    public int Count(EndingKind kind) => All.Count(ending => ending.Kind == kind);

    public static Endings Of(PlayRecord record, IReadOnlyList<Asked> asked)
    {
        var attribution = Attribution.Of(record, asked);
        return new Endings(
            [.. asked.OrderBy(one => one.Id).Select(one => Of(record, one, attribution.To(one)))],
            attribution.Strays
        );
    }

    private static Ending Of(PlayRecord record, Asked asked, IReadOnlyList<MessageView> messages)
    {
        var finals = messages.Where(message => !Wording.IsProgress(message)).ToList();
        var kind = Kind(messages, finals);
        var never = kind == EndingKind.Silent && !record.WasDelivered(asked);
        return new Ending(
            asked,
            never ? EndingKind.NotDelivered : kind,
            finals.Count == 0 ? null : finals.Max(message => message.EditedAt ?? message.SentAt)
        );
    }

    private static EndingKind Kind(IReadOnlyList<MessageView> all, List<MessageView> finals)
    {
        // "Thinking" that an expired interaction left behind goes by itself; a Stop button stays.
        if (all.Any(message => !message.IsLoading && Wording.IsProgress(message)))
        {
            return finals.Exists(Wording.HasAnswerButtons) ? EndingKind.Twice : EndingKind.Unfinished;
        }
        if (finals.Count == 0)
        {
            return EndingKind.Silent;
        }
        if (
            !IsOne(finals)
            || finals.DistinctBy(message => message.Content, StringComparer.Ordinal).Count() < finals.Count
        )
        {
            return EndingKind.Twice;
        }
        if (finals.Exists(WasAnother))
        {
            return EndingKind.Replaced;
        }
        return finals.Exists(Wording.IsAnswer) ? EndingKind.Answered : EndingKind.Told;
    }

    /// <summary>One message, or the pages of one answer: its buttons stand under the last, and nowhere else.</summary>
    private static bool IsOne(List<MessageView> finals) =>
        finals.Count == 1 || finals.FindIndex(Wording.HasAnswerButtons) == finals.Count - 1;

    private static bool WasAnother(MessageView message) =>
        message.Earlier.Any(earlier => !Wording.IsProgress(earlier) && earlier.Content != message.Content);
}
