using System.Globalization;

namespace AskTheDesk.Benchmarks.Bots;

/// <summary>Reads options that are all numbers.</summary>
internal static class NumberOption
{
    /// <summary>The number that each option has, its default where it is not given.</summary>
    /// <exception cref="FormatException">An option is unknown, or no number from 1.</exception>
    public static Dictionary<string, int> Read(
        IReadOnlyList<string> arguments,
        Dictionary<string, int> defaults
    )
    {
        var values = new Dictionary<string, int>(defaults, StringComparer.Ordinal);
        foreach (var pair in arguments.Chunk(2))
        {
            if (!defaults.ContainsKey(pair[0]))
            {
                throw new FormatException($"{pair[0]} is none of {string.Join(", ", defaults.Keys)}.");
            }
            values[pair[0]] =
                int.TryParse(pair.ElementAtOrDefault(1), CultureInfo.InvariantCulture, out var number)
                && number >= 1
                    ? number
                    : throw new FormatException($"{pair[0]} takes a number from 1.");
        }
        return values;
    }
}
