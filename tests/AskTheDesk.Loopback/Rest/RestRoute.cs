namespace AskTheDesk.Loopback.Rest;

/// <summary>One route and what answers it, under the world's lock.</summary>
/// <param name="Bucket">Routes with the same bucket share a rate limit.</param>
internal sealed record RestRoute(
    string Method,
    string Template,
    string Bucket,
    Func<RestCall, RestAnswer> Handle
)
{
    /// <summary>False for the routes whose URL holds an interaction's token: they need no bot token and count to no global limit.</summary>
    public bool NeedsToken { get; init; } = true;

    public string Name => $"{Method} {Template}";
}
