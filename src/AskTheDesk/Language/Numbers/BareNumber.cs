namespace AskTheDesk.Language.Numbers;

/// <summary>A number read from words, before what stands around it is looked at.</summary>
/// <param name="Scale">What its last scale word multiplied by; 1 for none.</param>
/// <param name="Words">How many words it took.</param>
/// <param name="Unit">A unit that is part of its words, such as "%" in two thirds; else empty.</param>
internal readonly record struct BareNumber(
    decimal Low,
    decimal High,
    decimal Step,
    NumberKind Kind,
    decimal Scale,
    int Words,
    string Unit
)
{
    /// <summary>Above this a number is kept as misprint: arithmetic on it might overflow.</summary>
    private const decimal Largest = 1_000_000_000_000_000m;

    public static BareNumber Cardinal(decimal value, decimal step, int words) =>
        new(value, value, step, NumberKind.Cardinal, 1, words, "");

    public static BareNumber Share(decimal part, decimal whole, int words) =>
        Cardinal(Math.Round(100 * part / whole, 1), step: 1, words) with
        {
            Unit = NumberUnits.Percent,
        };

    public static BareNumber Misprint(int words) => new(0, 0, 1, NumberKind.Misprint, 1, words, "");

    /// <summary>The number times a scale, written in one more word.</summary>
    public BareNumber Times(decimal scale, int words) =>
        High > Largest / scale
            ? Misprint(Words + words)
            : this with
            {
                Low = Low * scale,
                High = High * scale,
                Step = Step * scale,
                Scale = Scale * scale,
                Words = Words + words,
            };
}
