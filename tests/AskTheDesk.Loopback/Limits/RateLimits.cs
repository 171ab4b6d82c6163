using System.Collections.Immutable;

namespace AskTheDesk.Loopback.Limits;

/// <summary>How many requests are let through.</summary>
public sealed record RateLimits
{
    private static readonly Rate Endless = new(1_000_000, TimeSpan.FromSeconds(1));

    /// <summary>Over all routes that need the bot's token.</summary>
    public Rate Global { get; init; } = Rate.Per(50, 1);

    /// <summary>For each bucket that <see cref="Buckets"/> does not name.</summary>
    public Rate Other { get; init; } = Rate.Per(10, 5);

    /// <summary>By the bucket's name: see the routes.</summary>
    public ImmutableDictionary<string, Rate> Buckets { get; init; } = ImmutableDictionary<string, Rate>.Empty;

    /// <summary>Answers of 401, 403 and 429 (but for scope shared) that end in a ban of the address.</summary>
    public Rate Invalid { get; init; } = Rate.Per(10_000, 600);

    /// <summary>
    /// What Discord states (the global and the invalid-request limit) and, for single buckets, which it does not state,
    /// what clients have seen in its headers.
    /// </summary>
    public static RateLimits Discord { get; } =
        new()
        {
            Buckets = ImmutableDictionary.CreateRange<string, Rate>(
                StringComparer.Ordinal,
                [
                    new("message-create", Rate.Per(5, 5)),
                    new("message-edit", Rate.Per(5, 5)),
                    new("message-delete", Rate.Per(5, 1)),
                    new("message-get", Rate.Per(10, 5)),
                    new("reaction", Rate.Per(1, 0.25)),
                    new("thread-create", Rate.Per(50, 300)),
                    new("typing", Rate.Per(5, 5)),
                    new("webhook", Rate.Per(5, 2)),
                    new("gateway", Rate.Per(2, 5)),
                    new("callback", Endless),
                ]
            ),
        };

    /// <summary>Nothing is ever refused.</summary>
    public static RateLimits None { get; } =
        new()
        {
            Global = Endless,
            Other = Endless,
            Invalid = Endless,
        };

    internal Rate Of(string bucket) => Buckets.GetValueOrDefault(bucket, Other);
}
