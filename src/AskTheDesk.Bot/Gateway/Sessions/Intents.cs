namespace AskTheDesk.Bot.Gateway.Sessions;

/// <summary>Which events the gateway is asked for; the values are Discord's.</summary>
[Flags]
internal enum Intents
{
    None = 0,
    Guilds = 1 << 0,
    GuildMessages = 1 << 9,
    DirectMessages = 1 << 12,

    /// <summary>Privileged: fills in the text of messages that do not mention the bot.</summary>
    MessageContent = 1 << 15,

    /// <summary>Enough for commands, mentions and direct messages; none of it privileged.</summary>
    Least = Guilds | GuildMessages | DirectMessages,
}
