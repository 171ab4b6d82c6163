using System.Collections.Frozen;

namespace AskTheDesk.Citations.Wording;

/// <summary>Gives what has several usual names one: the U.S., America, the United States.</summary>
internal static class Canon
{
    /// <summary>Stems as the analyzer gives them; the first of each line stands for the others.</summary>
    private const string Same =
        "us usa america american|uk britain british briton brit|franc french|spain spanish spaniard|"
        + "netherland dutch holland|poland polish pole|denmark danish dane|norwai norwegian|wale welsh|"
        + "switzerland swiss|turkei turkish turk|greec greek|ireland irish|england english|scotland scottish scot|"
        + "peru peruvian|un|eu|ai|tv televis|vs versu|coronaviru covid|film movi|car automobil";

    private static readonly FrozenDictionary<string, string> Names = Same.Split('|')
        .Select(line => line.Split(' '))
        .SelectMany(line => line.Skip(1).Select(stem => KeyValuePair.Create(stem, line[0])))
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<(string, string), string> Pairs = new Dictionary<
        (string, string),
        string
    >
    {
        [("unit", "state")] = "us",
        [("unit", "kingdom")] = "uk",
        [("unit", "nation")] = "un",
        [("european", "union")] = "eu",
        [("artifici", "intellig")] = "ai",
    }.ToFrozenDictionary();

    public static string Of(string stem) => Names.GetValueOrDefault(stem, stem);

    /// <summary>What two words in a row are a name of, or null.</summary>
    public static string? Of(string first, string second) => Pairs.GetValueOrDefault((first, second));
}
