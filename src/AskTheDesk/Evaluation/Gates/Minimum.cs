using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using AskTheDesk.Evaluation.Measures;
using AskTheDesk.Evaluation.Records;

namespace AskTheDesk.Evaluation.Gates;

/// <summary>A figure that a run must reach.</summary>
/// <param name="Metric">The figure's name.</param>
/// <param name="Value">The least that will do.</param>
public sealed record Minimum(string Metric, double Value)
{
    /// <summary>Reads <c>METRIC=VALUE</c>, such as <c>answer@5=0.85</c>.</summary>
    /// <param name="problem">What is wrong with the text, fit to be shown; null when nothing is.</param>
    public static bool TryParse(
        string text,
        [NotNullWhen(true)] out Minimum? minimum,
        [NotNullWhen(false)] out string? problem
    )
    {
        minimum = null;
        var parts = text.Split('=', 2);
        if (!MetricNames.Shares.Contains(parts[0], StringComparer.Ordinal))
        {
            problem = $"\"{parts[0]}\" has no minimum; known are {string.Join(", ", MetricNames.Shares)}.";
        }
        else if (parts.Length < 2 || !TryShare(parts[1], out var value))
        {
            problem = $"{parts[0]} needs a value from 0 to 1, as in {parts[0]}=0.85.";
        }
        else
        {
            minimum = new Minimum(parts[0], value);
            problem = null;
        }
        return minimum is not null;
    }

    /// <summary>Why the figures do not reach it, one sentence; null when they do.</summary>
    public string? Missed(IReadOnlyList<FigureGroup> figures)
    {
        var figure = figures
            .First(group => group.Name == FigureGroup.All)
            .Figures.FirstOrDefault(figure => figure.Name == Metric);
        if (figure is null)
        {
            return $"{Metric} could not be measured: nothing in the run gives it.";
        }
        return figure.Value >= Value
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{Metric} is {figure.Value:0.0000}, less than {Value:0.0000}."
            );
    }

    private static bool TryShare(string text, out double value) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)
        && value is >= 0 and <= 1;
}
