namespace AskTheDesk.Bot.Json.Sent.Frames;

internal sealed record PropertiesBody(string Os, string Browser, string Device);
