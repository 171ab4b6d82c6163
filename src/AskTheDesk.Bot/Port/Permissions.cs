namespace AskTheDesk.Bot.Port;

/// <summary>What someone may do in a channel. Only the bits that the bot looks at have names.</summary>
[Flags]
public enum Permissions : ulong
{
    None = 0,
    Administrator = 1UL << 3,
    ManageGuild = 1UL << 5,
    ViewChannel = 1UL << 10,
    SendMessages = 1UL << 11,
    EmbedLinks = 1UL << 14,
    AttachFiles = 1UL << 15,
    ReadMessageHistory = 1UL << 16,
    CreatePublicThreads = 1UL << 35,
    SendMessagesInThreads = 1UL << 38,

    /// <summary>What the bot asks for when it is invited.</summary>
    Wanted =
        ViewChannel
        | SendMessages
        | EmbedLinks
        | AttachFiles
        | ReadMessageHistory
        | CreatePublicThreads
        | SendMessagesInThreads,
}
