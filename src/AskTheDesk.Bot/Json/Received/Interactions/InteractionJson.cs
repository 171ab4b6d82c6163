namespace AskTheDesk.Bot.Json.Received.Interactions;

/// <summary>One use of a command, component or modal.</summary>
/// <param name="Type">2 command, 3 component, 4 autocomplete, 5 modal.</param>
/// <param name="Member">In a server.</param>
/// <param name="User">Elsewhere.</param>
internal sealed record InteractionJson(
    ulong Id,
    ulong ApplicationId,
    int Type,
    InteractionDataJson? Data,
    ulong? GuildId,
    ChannelJson? Channel,
    ulong? ChannelId,
    MemberJson? Member,
    UserJson? User,
    string? Token,
    MessageJson? Message,
    ulong? AppPermissions,
    string? Locale
)
{
    // The synthesised one would print the token.
    public override string ToString() => "interaction";
}
