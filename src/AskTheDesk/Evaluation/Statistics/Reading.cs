namespace AskTheDesk.Evaluation.Statistics;

/// <summary>What one record gives to a figure: all that resampling needs of it.</summary>
/// <param name="Value">What is counted, averaged or sorted.</param>
/// <param name="Weight">What it is counted over, or sorted by; 1 where nothing else is said.</param>
public readonly record struct Reading(double Value, double Weight = 1);
