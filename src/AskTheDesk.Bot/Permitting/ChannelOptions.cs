namespace AskTheDesk.Bot.Permitting;

/// <summary>Settings under <c>Discord:Servers:ID:Channels:ID</c>.</summary>
public sealed class ChannelOptions
{
    /// <summary>The publications that may be used in this channel. Default: those of the server.</summary>
    public IList<string> Sources { get; set; } = [];
}
