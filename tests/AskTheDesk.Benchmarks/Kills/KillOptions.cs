using System.Globalization;

namespace AskTheDesk.Benchmarks.Kills;

/// <summary>How the kill test is run.</summary>
/// <param name="Times">Runs that are killed, from 1.</param>
/// <param name="Articles">Articles that are generated, from 10.</param>
/// <param name="Seed">Of the articles and of the moments.</param>
internal sealed record KillOptions(int Times = 50, int Articles = 5000, int Seed = 1)
{
    /// <summary>From the words after the verb.</summary>
    /// <exception cref="FormatException">An option is unknown, or no number.</exception>
    public static KillOptions Parse(IReadOnlyList<string> arguments)
    {
        var options = new KillOptions();
        foreach (var pair in arguments.Chunk(2))
        {
            options = pair switch
            {
                ["--times", var n] => options with { Times = Number(n, least: 1) },
                ["--articles", var n] => options with { Articles = Number(n, least: 10) },
                ["--seed", var n] => options with { Seed = Number(n, least: 0) },
                _ => throw new FormatException(
                    $"{pair[0]} is none of --times, --articles and --seed with a number."
                ),
            };
        }
        return options;
    }

    private static int Number(string text, int least) =>
        int.TryParse(text, CultureInfo.InvariantCulture, out var number) && number >= least
            ? number
            : throw new FormatException($"{text} is no number from {least}.");
}
