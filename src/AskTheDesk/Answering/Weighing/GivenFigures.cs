using AskTheDesk.Language.Numbers;

namespace AskTheDesk.Answering.Weighing;

/// <summary>Tells whether two reports give different figures.</summary>
internal static class GivenFigures
{
    /// <summary>
    /// Both give figures, and none of the one's is any of the other's: 3,000 and "about 3,000" agree, 3,000 and
    /// 4,000 do not.
    /// </summary>
    /// <param name="left">The words of one report that answer.</param>
    /// <param name="right">The words of the other.</param>
    public static bool Disagree(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        var (first, second) = (Read(left), Read(right));
        return first.Count > 0
            && second.Count > 0
            && !first.Exists(one => second.Exists(other => Meet(one, other)));
    }

    private static List<NumberMention> Read(IReadOnlyList<string> words) =>
        [.. words.SelectMany(NumberFinder.Find).Where(number => number.Kind == NumberKind.Cardinal)];

    private static bool Meet(NumberMention left, NumberMention right) =>
        left.Low <= right.High && right.Low <= left.High;
}
