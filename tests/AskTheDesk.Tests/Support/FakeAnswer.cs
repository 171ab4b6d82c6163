namespace AskTheDesk.Tests.Support;

/// <summary>How the fake model answers one request.</summary>
internal sealed record FakeAnswer
{
    public int Status { get; init; } = 200;

    /// <summary>The <c>Retry-After</c> header; null is none.</summary>
    public string? RetryAfter { get; init; }

    /// <summary>The <c>Location</c> header; null is none.</summary>
    public string? Location { get; init; }

    /// <summary>Sent as it is instead of a stream of pieces.</summary>
    public string? Body { get; init; }

    /// <summary>What the model says, one streamed chunk each.</summary>
    public IReadOnlyList<string> Pieces { get; init; } = [];

    /// <summary>Given with the last chunk.</summary>
    public string FinishReason { get; init; } = "stop";

    /// <summary>What it does after its pieces.</summary>
    public FakeEnding Ending { get; init; } = FakeEnding.Proper;

    /// <summary>Streams a text in pieces of a few characters, as models do.</summary>
    public static FakeAnswer Says(string text) =>
        new() { Pieces = [.. text.Chunk(5).Select(piece => new string(piece))] };

    public static FakeAnswer Fails(int status, string? retryAfter = null, string body = "{}") =>
        new()
        {
            Status = status,
            RetryAfter = retryAfter,
            Body = body,
        };
}
