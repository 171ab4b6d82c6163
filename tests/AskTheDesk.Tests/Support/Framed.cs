using AskTheDesk.Citations.Judging;

namespace AskTheDesk.Tests.Support;

/// <summary>A claim and cited texts, read.</summary>
internal sealed record Framed(ClaimText Claim, Frame Frame)
{
    /// <summary>One text; a bar parts its sentences.</summary>
    public static Framed Of(string claim, string text, DateOnly? published = null)
    {
        var read = new ClaimText(claim);
        return new Framed(read, new Frame(read, [new EvidenceText(text.Split('|'), "", published)]));
    }
}
