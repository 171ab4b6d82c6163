using System.Collections.Frozen;

namespace AskTheDesk.Questions;

/// <summary>English words that carry a question's grammar and not its matter.</summary>
internal static class FunctionWords
{
    /// <summary>Weight of a word of saying or telling: it names the kind of answer more than its matter.</summary>
    public const double SayingWeight = 0.25;

    private static readonly FrozenSet<string> Words = Set(
        """
        a about above after again against all almost also although am among an and any anybody anyone anything are
        aren't as at be because been before being below between both but by can can't cannot could couldn't did
        didn't do does doesn't doing don't down during each either else ever every few for from further had hadn't
        has hasn't have haven't having he her here hers herself him himself his how however i if in into is isn't
        it its itself just let let's many may me might mine more most much must my myself neither no nor not of off
        on once one's only onto or other others ought our ours ourselves out over own per perhaps please shall she
        should shouldn't since so some somebody someone something such than that that's the their theirs them
        themselves then there there's these they they're this those though through to too toward towards under
        until unto up upon us very via was wasn't we were weren't what what's when where which while who who's whom
        whose why will with within without won't would wouldn't yet you your yours yourself
        """
    );

    private static readonly FrozenSet<string> Saying = Set(
        """
        according say says said saying tell tells told state states stated claim claims claimed mention mentions
        mentioned report reports reported article articles archive know happen happens happened name named names
        called kind type
        """
    );

    /// <summary>Whether a lower-case word is no content word.</summary>
    public static bool Contains(string word) => Words.Contains(word);

    /// <summary>How much a lower-case content word counts.</summary>
    public static double Weight(string word) => Saying.Contains(word) ? SayingWeight : 1;

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
