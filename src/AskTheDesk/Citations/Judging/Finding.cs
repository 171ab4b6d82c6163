namespace AskTheDesk.Citations.Judging;

/// <summary>What the check found on a drafted sentence, with what carries it.</summary>
internal sealed record Finding(Judgement Judgement, IReadOnlyList<Citation> Citations)
{
    public static Finding Unsupported(string why) => new(new Judgement(Verdict.NotFound, 0, [], why), []);
}
