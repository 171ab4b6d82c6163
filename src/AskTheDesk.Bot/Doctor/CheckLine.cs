namespace AskTheDesk.Bot.Doctor;

/// <summary>One finding.</summary>
/// <param name="Ok">Nothing need be done.</param>
/// <param name="Finding">What is so, or what is wrong.</param>
/// <param name="Remedy">What to do; null when nothing need be.</param>
public sealed record CheckLine(bool Ok, string Finding, string? Remedy = null);
