using System.Collections.Frozen;

namespace AskTheDesk.Language.Numbers;

/// <summary>English words that make numbers.</summary>
internal static class NumberWords
{
    private const string Small =
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        + "seventeen eighteen nineteen";

    private const string Tens = "twenty thirty forty fifty sixty seventy eighty ninety";

    private const string SmallOrdinals =
        "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
        + "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth";

    private const string TensOrdinals =
        "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth";

    /// <summary>Zero to nineteen.</summary>
    public static FrozenDictionary<string, decimal> Units { get; } = Table(Small, first: 0, step: 1);

    /// <summary>Twenty to ninety.</summary>
    public static FrozenDictionary<string, decimal> Decades { get; } = Table(Tens, first: 20, step: 10);

    /// <summary>First to nineteenth, twentieth to ninetieth.</summary>
    public static FrozenDictionary<string, decimal> Ordinals { get; } =
        Table(SmallOrdinals, first: 0, step: 1)
            .Concat(Table(TensOrdinals, first: 20, step: 10))
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that multiply what stands before them.</summary>
    public static FrozenDictionary<string, decimal> Scales { get; } =
        new Dictionary<string, decimal>(StringComparer.OrdinalIgnoreCase)
        {
            ["hundred"] = 100,
            ["thousand"] = 1_000,
            ["million"] = 1_000_000,
            ["billion"] = 1_000_000_000,
            ["trillion"] = 1_000_000_000_000,
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Short forms of scales, written after digits only.</summary>
    public static FrozenDictionary<string, decimal> ShortScales { get; } =
        new Dictionary<string, decimal>(StringComparer.OrdinalIgnoreCase)
        {
            ["k"] = 1_000,
            ["m"] = 1_000_000,
            ["mn"] = 1_000_000,
            ["bn"] = 1_000_000_000,
            ["b"] = 1_000_000_000,
            ["tn"] = 1_000_000_000_000,
            ["trn"] = 1_000_000_000_000,
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Plurals that name an order of magnitude.</summary>
    public static FrozenDictionary<string, decimal> Magnitudes { get; } =
        new Dictionary<string, decimal>(StringComparer.OrdinalIgnoreCase)
        {
            ["dozens"] = 12,
            ["scores"] = 20,
            ["hundreds"] = 100,
            ["thousands"] = 1_000,
            ["millions"] = 1_000_000,
            ["billions"] = 1_000_000_000,
            ["trillions"] = 1_000_000_000_000,
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Parts of one, after a count: two thirds, three quarters.</summary>
    public static FrozenDictionary<string, decimal> Parts { get; } =
        new Dictionary<string, decimal>(StringComparer.OrdinalIgnoreCase)
        {
            ["half"] = 2,
            ["halves"] = 2,
            ["third"] = 3,
            ["thirds"] = 3,
            ["quarter"] = 4,
            ["quarters"] = 4,
            ["fourths"] = 4,
            ["fifth"] = 5,
            ["fifths"] = 5,
            ["tenth"] = 10,
            ["tenths"] = 10,
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static FrozenDictionary<string, decimal> Table(string words, decimal first, decimal step) =>
        words
            .Split(' ')
            .Select((word, index) => KeyValuePair.Create(word, first + (index * step)))
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
}
