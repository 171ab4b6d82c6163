namespace AskTheDesk.Bot.Json.Sent;

internal sealed record EmbedBody(
    string? Title,
    string? Url,
    string? Description,
    IReadOnlyList<EmbedFieldBody>? Fields,
    EmbedFooterBody? Footer,
    int? Color
);
