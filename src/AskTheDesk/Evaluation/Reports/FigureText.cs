using System.Globalization;
using AskTheDesk.Evaluation.Gates;
using AskTheDesk.Evaluation.Records;

namespace AskTheDesk.Evaluation.Reports;

/// <summary>Figures as people read them.</summary>
public static class FigureText
{
    /// <summary>The value: three decimals of a share, whole tokens, milliseconds with one decimal below 100.</summary>
    public static string Value(double value, Unit unit) =>
        unit switch
        {
            Unit.Milliseconds => string.Create(CultureInfo.InvariantCulture, $"{Milliseconds(value)} ms"),
            Unit.Tokens => value.ToString("0", CultureInfo.InvariantCulture),
            _ => value.ToString("0.000", CultureInfo.InvariantCulture),
        };

    /// <summary>The 95 % interval: <c>0.612 – 0.701</c>.</summary>
    public static string Interval(Figure figure) =>
        $"{Bare(figure.Low, figure.Unit)} – {Bare(figure.High, figure.Unit)}";

    /// <summary>The change with its sign: <c>+0.012</c>.</summary>
    public static string Change(FigureChange change) => Signed(change.Change, change.Unit);

    /// <summary>The interval of the change: <c>−0.004 to +0.028</c>.</summary>
    public static string Interval(FigureChange change) =>
        $"{Signed(change.Interval.Low, change.Unit)} to {Signed(change.Interval.High, change.Unit)}";

    private static string Signed(double value, Unit unit) =>
        $"{(value < 0 ? "−" : "+")}{Bare(Math.Abs(value), unit)}";

    private static string Bare(double value, Unit unit) =>
        unit == Unit.Milliseconds ? Milliseconds(value) : Value(value, unit);

    private static string Milliseconds(double value) =>
        value.ToString(value < 100 ? "0.0" : "0", CultureInfo.InvariantCulture);
}
