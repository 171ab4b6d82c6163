namespace AskTheDesk.Bot.Gateway.Sessions;

/// <summary>What makes an event the same as another.</summary>
/// <param name="Kind">The gateway's name of the event.</param>
/// <param name="Id">The message or interaction.</param>
/// <param name="Version">Tells one edit of a message from the next.</param>
internal readonly record struct EventKey(string Kind, ulong Id, string Version = "");
