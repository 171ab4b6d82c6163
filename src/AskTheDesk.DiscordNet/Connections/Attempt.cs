namespace AskTheDesk.DiscordNet.Connections;

/// <summary>One try of a call, as far as Discord.Net has no place for it.</summary>
internal sealed class Attempt
{
    /// <summary>The nonce of the message being sent; null for other calls.</summary>
    public string? Nonce { get; set; }

    /// <summary>Discord has done it, whether or not the library can read its answer.</summary>
    public bool Done { get; set; }
}
