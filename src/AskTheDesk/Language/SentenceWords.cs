namespace AskTheDesk.Language;

/// <summary>Words that tell how sentences hang together.</summary>
internal static class SentenceWords
{
    private const int LongestWord = 24;

    /// <summary>Words that, with a capital, begin a sentence and hardly ever a name.</summary>
    private static readonly HashSet<string> Starters = Set(
        """
        the a an this that these those there here he she it they we you i his her its their our my your
        in on at by for from with as after before during since while when where who what why how if though
        although because once until between among despite through according but and or so yet not nor some
        many most all both each every several few other others another such then now also still meanwhile
        however instead moreover nevertheless therefore thus perhaps only even just later earlier last asked
        """
    );

    private static readonly HashSet<string> Speech = Set(
        """
        said says asked asks told tells added adds wrote writes tweeted posted replied responded answered
        exclaimed shouted yelled screamed cried joked wondered recalled continued insisted declared announced
        """
    );

    /// <summary>What follows "a.m." within a sentence: days, months, time zones.</summary>
    private static readonly HashSet<string> TimeWords = Set(
        """
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
        january february march april may june july august september october november december jan feb mar apr
        jun jul aug sep sept oct nov dec et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest ist
        eastern central mountain pacific greenwich
        """
    );

    public static bool IsStarter(ReadOnlySpan<char> word) => Holds(Starters, word);

    public static bool IsSpeech(ReadOnlySpan<char> word) => Holds(Speech, word);

    public static bool IsTimeWord(ReadOnlySpan<char> word) => Holds(TimeWords, word);

    /// <summary>The letters from an offset on, no more than a word's worth.</summary>
    public static ReadOnlySpan<char> LettersAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < LongestWord && char.IsLetter(text[end]))
        {
            end++;
        }
        return text.AsSpan(start, end - start);
    }

    /// <summary>A set of the words in a text, whatever their case.</summary>
    private static HashSet<string> Set(string words) =>
        new(
            words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries),
            StringComparer.OrdinalIgnoreCase
        );

    private static bool Holds(HashSet<string> set, ReadOnlySpan<char> word) =>
        set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
