namespace AskTheDesk.Evaluation.Statistics;

/// <summary>Where a figure most likely lies.</summary>
public readonly record struct Interval(double Low, double High);
