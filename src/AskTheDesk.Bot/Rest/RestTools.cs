using Microsoft.Extensions.Logging;

namespace AskTheDesk.Bot.Rest;

/// <summary>What requests are sent with.</summary>
/// <param name="Seed">Of the spread of waits.</param>
/// <param name="Buckets">False lets requests go regardless of their bucket.</param>
internal sealed record RestTools(TimeProvider Clock, int Seed, ILogger Log, bool Buckets = true);
