namespace AskTheDesk.Bot.Json.Sent.Requests;

/// <summary>A command, as it is published and as Discord lists it.</summary>
/// <param name="Type">1 slash command, 3 message command.</param>
/// <param name="DefaultMemberPermissions">A bit set in decimal, or null for everyone.</param>
/// <param name="Contexts">0 servers, 1 direct conversations; null where Discord takes none.</param>
/// <param name="IntegrationTypes">0 installed to a server; null where Discord takes none.</param>
internal sealed record CommandBody(
    string Name,
    int? Type,
    string? Description,
    IReadOnlyList<CommandOptionBody>? Options,
    string? DefaultMemberPermissions,
    IReadOnlyList<int>? Contexts,
    IReadOnlyList<int>? IntegrationTypes
)
{
    public const int Slash = 1;
    public const int OnMessage = 3;
}
