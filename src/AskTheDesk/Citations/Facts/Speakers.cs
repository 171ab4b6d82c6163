using System.Collections.Frozen;
using AskTheDesk.Language;
using AskTheDesk.Language.Names;

namespace AskTheDesk.Citations.Facts;

/// <summary>Finds whom a sentence has say something: the names right before or after a word for saying.</summary>
internal static class Speakers
{
    /// <summary>May stand before their speaker too: "said Lacruz".</summary>
    private static readonly FrozenSet<string> Saying = Set(
        "said says say added adds wrote writes tweeted explained insisted noted stated replied recalled joked"
    );

    /// <summary>What follows these is the listener or the matter: "Lacruz told AP".</summary>
    private static readonly FrozenSet<string> Telling = Set(
        "told tells asked asks argued argues claimed claims announced warned declared admitted remarked called "
            + "condemned acknowledged"
    );

    public static IReadOnlyList<NameMention> Of(string text, IReadOnlyList<NameMention> names)
    {
        var words = new WordList(text);
        return names
            .Where(name => Enumerable.Range(0, words.Count).Any(at => SaysAt(words, at, name)))
            .ToList();
    }

    private static bool SaysAt(WordList words, int at, NameMention name)
    {
        var word = words[at];
        if (word.Text is "to" && words.At(at - 1).Equals("according", StringComparison.OrdinalIgnoreCase))
        {
            return name.Start > word.End && Between(words.Text, word.End, name.Start) is " " or " the ";
        }
        return name.End <= word.Start
            ? (word.Is(Saying) || word.Is(Telling)) && IsAuxiliary(Between(words.Text, name.End, word.Start))
            : word.Is(Saying) && name.Start > word.End && IsTitles(Between(words.Text, word.End, name.Start));
    }

    private static string Between(string text, int start, int end) => text[start..end];

    /// <summary>"Lacruz said", "Lacruz also said", "Lacruz has said".</summary>
    private static bool IsAuxiliary(string between) =>
        between is " " or " also " or " has " or " had " or " later " or " then " or " has also ";

    /// <summary>"said Press Secretary Jen Psaki".</summary>
    private static bool IsTitles(string between) =>
        between is " "
        || WordFinder.Find(between) is { Count: > 0 } words && words.All(word => word.Is(NameWords.Titles));

    private static FrozenSet<string> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
