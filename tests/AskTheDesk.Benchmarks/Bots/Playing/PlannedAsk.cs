namespace AskTheDesk.Benchmarks.Bots.Playing;

/// <summary>A question to come.</summary>
/// <param name="Moment">After the beginning.</param>
/// <param name="User">The number of the one who asks.</param>
/// <param name="Channel">The number of the channel, among the user's.</param>
/// <param name="Text">The number of the question.</param>
internal sealed record PlannedAsk(TimeSpan Moment, AskKind Kind, int User, int Channel, int Text);
