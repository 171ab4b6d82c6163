using AskTheDesk.Citations.Wording;
using AskTheDesk.Language;
using AskTheDesk.Language.Numbers;

namespace AskTheDesk.Citations.Facts;

/// <summary>A number with what it counts.</summary>
/// <param name="Counted">
/// The stems of the content words right after it: "law", "enforc", "offic" for 400 law enforcement officers.
/// None where it has a unit.
/// </param>
/// <param name="IsDated">It is part of a date with a year.</param>
internal sealed record Figure(NumberMention Number, IReadOnlyList<string> Counted, bool IsDated)
{
    private const int MostCounted = 3;

    /// <summary>Neither a unit nor a noun says what it measures: "from 3 to 5", "aged 24".</summary>
    public bool IsBare => Number.Unit.Length == 0 && Counted.Count == 0;

    /// <summary>The figures of a text, of whose dates and content words these are.</summary>
    public static IReadOnlyList<Figure> Read(
        string text,
        IReadOnlyList<Term> terms,
        IReadOnlyList<DateMention> dates
    ) =>
        NumberFinder
            .Find(text)
            .Select(number => new Figure(
                number,
                CountedBy(number, text, terms),
                dates.Any(date => IsIn(number, date))
            ))
            .ToList();

    public bool CountsSame(Figure other) =>
        Counted.Any(one => other.Counted.Any(two => NameMatch.IsSame(one, two)));

    /// <summary>As one would say it: more than 213,000.</summary>
    public override string ToString()
    {
        var bound = Number.Bound switch
        {
            NumberBound.About => "about ",
            NumberBound.Nearly => "nearly ",
            NumberBound.Above => "more than ",
            NumberBound.AtLeast => "at least ",
            NumberBound.Below => "less than ",
            NumberBound.AtMost => "up to ",
            _ => "",
        };
        return bound + Number.Text;
    }

    private static bool IsIn(NumberMention number, DateMention date) =>
        date.Start <= number.Start && number.Start < date.End;

    private static List<string> CountedBy(NumberMention number, string text, IReadOnlyList<Term> terms)
    {
        var counted = new List<string>();
        var end = number.End;
        foreach (var term in terms.SkipWhile(term => term.Start < number.End))
        {
            var gap = text[end..term.Start];
            var isJoined = gap is " " or "-" || (gap is " of " && number.Kind == NumberKind.Vague);
            if (
                number.Unit.Length > 0
                || !isJoined
                || counted.Count == MostCounted
                || WordWeights.Of(term.Stem) < 1
            )
            {
                break;
            }
            counted.Add(term.Stem);
            end = term.End;
        }
        return counted;
    }
}
