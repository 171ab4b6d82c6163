namespace AskTheDesk.DiscordNet.Connections;

/// <summary>The try that is under way; it travels beside the call, through the library, to where it is sent.</summary>
internal sealed class CurrentAttempt
{
    private readonly AsyncLocal<Attempt?> _value = new();

    /// <summary>Null when the library makes a request of its own.</summary>
    public Attempt? Value => _value.Value;

    /// <summary>Begins a try. What an async method begins, its caller does not see.</summary>
    public Attempt Begin() => _value.Value = new Attempt();
}
