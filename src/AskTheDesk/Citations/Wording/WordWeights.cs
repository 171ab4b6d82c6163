using System.Collections.Frozen;
using AskTheDesk.Indexing.Analysis;

namespace AskTheDesk.Citations.Wording;

/// <summary>
/// How much a content word counts. Words that any sentence may hold count little: a claim and a passage that
/// share only them share nothing.
/// </summary>
internal static class WordWeights
{
    private const double Light = 0.3;

    private static readonly FrozenSet<string> LightStems = DeskAnalyzer
        .Stemmed.Terms(
            "said say says saying told tell according reported report reports added also can may might could would "
                + "should must shall have has had having do does did done doing been being were am get got gets make "
                + "made makes making use used uses using take took taken takes come came go went gone give given gave "
                + "one ones who whom whose which what when where why how while during about after before between "
                + "through over under more most many much some several other others another any all both each every "
                + "only just even still however although though because since therefore thus so than too very well "
                + "i you he she we me him her us them my your his our its itself themselves himself herself "
                + "include includes including included such various different like per via known called "
                + "overall generally typically often usually sometimes able help helps thing things way ways "
                + "from up out off down again further once here now let been having own same don't it's isn't "
                + "provide provides provided based depending depend certain specific possible important"
        )
        .ToFrozenSet(StringComparer.Ordinal);

    public static double Of(string stem) => LightStems.Contains(stem) ? Light : 1;
}
