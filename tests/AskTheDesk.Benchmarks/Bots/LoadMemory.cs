using System.Globalization;

namespace AskTheDesk.Benchmarks.Bots;

/// <summary>What the bot held after a full collection.</summary>
/// <param name="Early">Bytes after the first hundred answers.</param>
/// <param name="Late">Bytes at the end.</param>
internal sealed record LoadMemory(long Early, long Late)
{
    private const double Million = 1e6;

    public double Growth => (double)Late / Early;

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Early / Million:0.00} MB, then {Late / Million:0.00} MB: {Growth:0.00} times"
        );
}
