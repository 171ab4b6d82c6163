using AskTheDesk.Language.Numbers;

namespace AskTheDesk.Citations.Facts;

/// <summary>
/// Whether a number in a cited text carries a number in a claim. An exact figure needs the same figure, also
/// where the text rounds it ("nearly 1,100"), but not where it is only a limit ("more than 1,000"). A rounded
/// one ("about 3,000", 1.7 million) may stand for a figure near it, a limit for a figure on the right side.
/// </summary>
internal static class NumberMatch
{
    /// <summary>How far "about" reaches, as a share of the figure: 2,850 to 3,150 are about 3,000.</summary>
    private const decimal AboutShare = 0.05m;

    /// <summary>How far a figure that is written in millions may be off: 1.7 million for 1,734,686.</summary>
    private const decimal RoundedShare = 0.03m;

    /// <summary>"More than 1,000" said of 5,000 misleads: a limit must lie within this factor.</summary>
    private const decimal LimitFactor = 1.5m;

    /// <summary>What both count is not looked at; a number in a date only carries the same bare number.</summary>
    public static bool Carries(Figure claim, Figure text) =>
        UnitsAgree(claim, text)
        && Carries(claim.Number, text.Number)
        && (
            !text.IsDated
            || claim is { IsBare: true, Number: { Bound: NumberBound.Exact, Kind: NumberKind.Cardinal } }
        );

    private static bool Carries(NumberMention claim, NumberMention text)
    {
        if (claim.Kind == NumberKind.Misprint || text.Kind == NumberKind.Misprint)
        {
            return claim.Kind == text.Kind && claim.Text.Equals(text.Text, StringComparison.Ordinal);
        }
        if ((claim.Kind == NumberKind.Ordinal) != (text.Kind == NumberKind.Ordinal))
        {
            return false;
        }
        return claim.Kind == NumberKind.Vague || text.Kind == NumberKind.Vague ? VagueCarries(claim, text)
            : claim.IsRange || text.IsRange ? RangeCarries(claim, text)
            : ValueCarries(claim, text);
    }

    /// <summary>
    /// A share, money or a measure is only carried by its own kind, a count by a count. Where neither unit nor
    /// noun follows, the words around have to tell: "aged 24" for "24 years".
    /// </summary>
    private static bool UnitsAgree(Figure claim, Figure text) =>
        claim.Number.Unit.Equals(text.Number.Unit, StringComparison.Ordinal)
        || claim.IsBare
        || (text.IsBare && claim.Number.Unit is "year");

    private static bool VagueCarries(NumberMention claim, NumberMention text) =>
        claim.Kind == NumberKind.Vague && text.Low >= claim.Low && text.High <= claim.High + 1;

    private static bool RangeCarries(NumberMention claim, NumberMention text) =>
        claim.IsRange
            ? claim.Low == text.Low && claim.High == text.High
            : IsYear(text) && (claim.Low == text.Low || claim.Low == text.High);

    private static bool IsYear(NumberMention number) =>
        number is { Low: > 1000 and < 2200, High: < 2200, Step: 1, Unit: "" };

    private static bool ValueCarries(NumberMention claim, NumberMention text)
    {
        var (stated, given) = (claim.Low, text.Low);
        return claim.Bound switch
        {
            NumberBound.Exact => !IsLimit(text.Bound) && IsRounding(claim, given),
            NumberBound.About => IsNear(stated, given),
            NumberBound.Nearly => IsNear(stated, given)
                && text.Bound is not (NumberBound.Above or NumberBound.AtLeast)
                && (given < stated || text.Bound != NumberBound.Exact),
            NumberBound.Above or NumberBound.AtLeast => LiesAbove(claim, text),
            _ => LiesBelow(claim, text),
        };
    }

    private static bool IsLimit(NumberBound bound) =>
        bound is NumberBound.Above or NumberBound.AtLeast or NumberBound.Below or NumberBound.AtMost;

    private static bool IsRounding(NumberMention claim, decimal given)
    {
        var off = Math.Abs(claim.Low - given);
        return off == 0 || (off <= claim.Step / 2 && off <= Math.Abs(given) * RoundedShare);
    }

    private static bool IsNear(decimal stated, decimal given) =>
        Math.Abs(stated - given) <= stated * AboutShare;

    private static bool LiesAbove(NumberMention claim, NumberMention text)
    {
        var (stated, given) = (claim.Low, text.Low);
        var lowest = text.Bound is NumberBound.About or NumberBound.Nearly ? given * (1 - AboutShare) : given;
        var includes =
            text.Bound == NumberBound.Above
            || (claim.Bound == NumberBound.AtLeast && text.Bound is NumberBound.Exact or NumberBound.AtLeast);
        var isAbove = lowest > stated || (includes && given == stated);
        return isAbove
            && given <= stated * LimitFactor
            && text.Bound is not (NumberBound.Below or NumberBound.AtMost);
    }

    private static bool LiesBelow(NumberMention claim, NumberMention text)
    {
        var (stated, given) = (claim.Low, text.Low);
        var highest = text.Bound == NumberBound.About ? given * (1 + AboutShare) : given;
        var includes =
            text.Bound is NumberBound.Below or NumberBound.Nearly
            || (claim.Bound == NumberBound.AtMost && text.Bound is NumberBound.Exact or NumberBound.AtMost);
        var isBelow = highest < stated || (includes && given == stated);
        return isBelow
            && given * LimitFactor >= stated
            && text.Bound is not (NumberBound.Above or NumberBound.AtLeast);
    }
}
