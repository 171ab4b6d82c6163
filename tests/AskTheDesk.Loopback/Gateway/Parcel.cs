namespace AskTheDesk.Loopback.Gateway;

/// <summary>An event as written for one session.</summary>
internal sealed record Parcel(string Name, byte[] Data, ulong? Subject);
