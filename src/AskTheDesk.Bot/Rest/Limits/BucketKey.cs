namespace AskTheDesk.Bot.Rest.Limits;

/// <summary>What shares one rate limit.</summary>
/// <param name="Bucket">Discord's name of the bucket, or the route while that is unknown.</param>
/// <param name="Major">The channel, server or interaction that it is counted for; 0 for none.</param>
internal readonly record struct BucketKey(string Bucket, ulong Major);
