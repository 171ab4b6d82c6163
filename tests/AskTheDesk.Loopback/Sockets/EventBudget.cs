using AskTheDesk.Loopback.Gateway;

namespace AskTheDesk.Loopback.Sockets;

/// <summary>Counts a client's frames in a sliding window.</summary>
internal sealed class EventBudget(TimeProvider clock, GatewayOptions options)
{
    private readonly Queue<DateTimeOffset> heard = new();

    /// <summary>False once there are more than the options allow.</summary>
    public bool Take()
    {
        var now = clock.GetUtcNow();
        while (heard.TryPeek(out var first) && now - first >= options.EventWindow)
        {
            heard.Dequeue();
        }
        heard.Enqueue(now);
        return heard.Count <= options.Events;
    }
}
