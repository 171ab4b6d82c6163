namespace AskTheDesk.DiscordNet.Connections;

/// <summary>The gateway's address is not encrypted, so the token is not sent there.</summary>
internal sealed class UnsafeGatewayException() : Exception("The gateway's address is not encrypted.");
