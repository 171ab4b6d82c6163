namespace AskTheDesk.Benchmarks.Bots.Playing;

/// <summary>How much is asked.</summary>
/// <param name="Asks">Questions in all, from 1.</param>
/// <param name="Users">People who put them, from 1.</param>
/// <param name="Within">How long all of it lasts.</param>
internal sealed record AskSetup(int Asks, int Users, TimeSpan Within, int Seed);
