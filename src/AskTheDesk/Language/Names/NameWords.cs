using System.Collections.Frozen;

namespace AskTheDesk.Language.Names;

/// <summary>Words that tell where a name starts and ends.</summary>
internal static class NameWords
{
    /// <summary>Stand before a name and are no part of it.</summary>
    public static FrozenSet<string> Titles { get; } =
        Set(
            "mr mrs ms miss mx dr prof professor sir dame lord lady president vice prime minister secretary press "
                + "acting deputy senator sen rep representative congressman congresswoman governor gov mayor judge "
                + "justice chief king queen prince princess pope cardinal bishop archbishop reverend rev father "
                + "captain capt colonel col general gen lieutenant lt sergeant sgt major officer detective "
                + "chancellor ambassador commissioner chairman chairwoman ceo director spokesman spokeswoman "
                + "spokesperson host former attorney"
        );

    /// <summary>Join the words of a name in lower case: Republic of the Congo, Fray Matias de Cordova.</summary>
    public static FrozenSet<string> Connectors { get; } =
        Set("of the de la las los del della di da dos du van von der den bin ibn al el y e zu ter");

    /// <summary>Have a capital for starting a sentence, or always, without being names.</summary>
    public static FrozenSet<string> Common { get; } =
        Set(
            "a an the this that these those there here he she it they we you i i'm i've his her its their our your "
                + "my me him them us who whom whose what which when where why how all any both each either every few "
                + "many most much neither no none nobody nothing other others some several such one another and but "
                + "or nor so yet for if as at by from in into of off on onto out over to under until up upon with "
                + "within without about above across after against along amid among around before behind below "
                + "beneath beside besides between beyond despite down during except inside like near outside past "
                + "per since than through throughout toward towards via while although though because unless "
                + "whereas whether once also additionally furthermore moreover however therefore thus hence instead "
                + "meanwhile nevertheless nonetheless otherwise still then now today yesterday tomorrow later "
                + "earlier recently previously currently finally first second third lastly overall generally "
                + "typically usually often sometimes always never perhaps maybe indeed yes not only even just "
                + "according based given due following including is are was were be been being am do does did has "
                + "have had can could may might must shall should will would let please note please see "
                + "people officials authorities police experts researchers scientists critics studies research "
                + "data reports sources more less fewer additional new old good there's it's that's he's she's "
                + "they're we're you're don't didn't isn't wasn't"
        );

    /// <summary>Days and months, which are dates rather than names.</summary>
    public static FrozenSet<string> Calendar { get; } =
        Set(
            "monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
                + "august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon "
                + "tue tues wed thu thur thurs fri sat sun"
        );

    private static FrozenSet<string> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
