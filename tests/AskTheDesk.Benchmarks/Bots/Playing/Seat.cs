namespace AskTheDesk.Benchmarks.Bots.Playing;

/// <summary>Somebody who asks, and where.</summary>
/// <param name="Name">Nobody else's, and not the beginning of anybody else's.</param>
/// <param name="Direct">The channel in which the bot and this user talk alone.</param>
/// <param name="Channels">Of the user's server.</param>
internal sealed record Seat(ulong User, string Name, ulong Direct, IReadOnlyList<ulong> Channels);
