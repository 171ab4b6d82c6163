namespace AskTheDesk.Bot.Json.Sent;

internal sealed record EmbedFooterBody(string Text);
