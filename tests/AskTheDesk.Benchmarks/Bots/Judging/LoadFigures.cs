using AskTheDesk.Loopback.Control;

namespace AskTheDesk.Benchmarks.Bots.Judging;

/// <summary>How quick the bot was with what was asked by command, by the loopback's clock.</summary>
/// <param name="Asked">Commands used.</param>
/// <param name="InTime">Of them, acknowledged within 3 seconds.</param>
/// <param name="Acknowledged">From the use of the command to the acknowledgement.</param>
/// <param name="Answered">From the use of the command to the last that was written of the answer.</param>
internal sealed record LoadFigures(int Asked, int InTime, Spread Acknowledged, Spread Answered)
{
    /// <summary>How long Discord waits.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(3);

    public static LoadFigures Of(PlayRecord record, Endings endings)
    {
        var asked = endings
            .All.Where(ending => ending.Asked.IsInteraction)
            .Select(ending => (Ending: ending, Interaction: record.Interactions[ending.Asked.Id]))
            .ToList();
        var waits = asked.Select(one => Wait(one.Interaction)).OfType<TimeSpan>().ToList();
        var answers = asked
            .Select(one => one.Ending.At - one.Interaction.CreatedAt)
            .OfType<TimeSpan>()
            .ToList();
        return new LoadFigures(
            asked.Count,
            waits.Count(wait => wait <= Limit),
            Spread.Of(waits),
            Spread.Of(answers)
        );
    }

    private static TimeSpan? Wait(InteractionView interaction) =>
        interaction.AcknowledgedAt - interaction.CreatedAt;
}
