using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Suites;

namespace AskTheDesk.Evaluation.Running;

/// <summary>Puts one claim with what it cites to the citation check and records what it finds.</summary>
internal sealed class Hearing(DeskUnderTest desk, RunJournal? journal)
{
    /// <summary>The record, and whether an earlier, stopped run had made it.</summary>
    public (ClaimRecord Record, bool Kept) Hold(string suite, SuiteClaim claim)
    {
        if (journal?.Claim(QuestionRecord.KeyOf(suite, claim.Id)) is { } kept)
        {
            return (kept, true);
        }
        var started = desk.Clock.GetTimestamp();
        var judgement = desk.Judge(claim.Text, claim.Evidence);
        var took = desk.Clock.GetElapsedTime(started);
        var record = new ClaimRecord(
            suite,
            claim.Id,
            claim.Set,
            claim.Text,
            claim.Supported,
            judgement.Verdict,
            judgement.Probability,
            judgement.Missing,
            took.TotalMilliseconds
        );
        journal?.Add(record);
        return (record, false);
    }
}
