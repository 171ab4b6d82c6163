namespace AskTheDesk.Loopback.Limits;

/// <summary>So many requests in so long a window.</summary>
public sealed record Rate(int Requests, TimeSpan Window)
{
    public static Rate Per(int requests, double seconds) => new(requests, TimeSpan.FromSeconds(seconds));
}
