namespace AskTheDesk.Bot.Json.Received;

internal sealed record ThreadMetadataJson(bool? Archived);
