using AskTheDesk.Bot.Port.Commands;
using AskTheDesk.Bot.Port.Ids;

namespace AskTheDesk.Bot.Port;

/// <summary>Something that happened on Discord. The bot's own messages are not among them.</summary>
public abstract record DiscordEvent
{
    private DiscordEvent() { }

    /// <summary>The first connection stands; later ones are the link's own affair.</summary>
    public sealed record LoggedIn(BotIdentity Bot) : DiscordEvent;

    /// <summary>The bot is in this server; told for each after logging in, and when it is invited.</summary>
    public sealed record ServerJoined(GuildId Guild, string Name) : DiscordEvent;

    /// <summary>The bot was removed from this server. An outage of it is not told.</summary>
    public sealed record ServerLeft(GuildId Guild) : DiscordEvent;

    /// <summary>Someone wrote a message.</summary>
    public sealed record MessageReceived(ReceivedMessage Message) : DiscordEvent;

    /// <summary>Someone changed a message; it stands here as it is now.</summary>
    public sealed record MessageEdited(ReceivedMessage Message) : DiscordEvent;

    /// <summary>A message is gone.</summary>
    public sealed record MessageDeleted(ChannelId Channel, MessageId Message) : DiscordEvent;

    /// <summary>Someone waits for an answer through <see cref="IInteractionReplies"/>.</summary>
    public abstract record Interactive : DiscordEvent
    {
        private protected Interactive(Interaction interaction) => Interaction = interaction;

        public Interaction Interaction { get; init; }
    }

    /// <summary>A slash command was sent.</summary>
    /// <param name="Name">The command, then its subcommand: <c>ask</c>, <c>forget me</c>.</param>
    public sealed record SlashCommand(Interaction Interaction, string Name, OptionValues Options)
        : Interactive(Interaction);

    /// <summary>Someone is typing an option; Discord waits for suggestions.</summary>
    /// <param name="Name">The command, then its subcommand.</param>
    /// <param name="Options">What is filled in so far, unchecked.</param>
    /// <param name="Option">The option being typed.</param>
    /// <param name="Typed">What stands in it; may be empty.</param>
    public sealed record Autocomplete(
        Interaction Interaction,
        string Name,
        OptionValues Options,
        string Option,
        string Typed
    ) : Interactive(Interaction);

    /// <summary>A command was chosen from a message's menu.</summary>
    public sealed record MessageCommand(Interaction Interaction, string Name, ReceivedMessage Target)
        : Interactive(Interaction);

    /// <summary>A button was clicked.</summary>
    /// <param name="Message">The message that carries it.</param>
    public sealed record ButtonClicked(Interaction Interaction, string CustomId, MessageId Message)
        : Interactive(Interaction);

    /// <summary>A choice was made in a select menu.</summary>
    /// <param name="Message">The message that carries it.</param>
    public sealed record MenuChosen(
        Interaction Interaction,
        string CustomId,
        IReadOnlyList<string> Values,
        MessageId Message
    ) : Interactive(Interaction);

    /// <summary>A modal was sent.</summary>
    /// <param name="Fields">What was typed, by the input's custom id.</param>
    /// <param name="Message">The message whose component opened it; null after a command.</param>
    public sealed record ModalSubmitted(
        Interaction Interaction,
        string CustomId,
        IReadOnlyDictionary<string, string> Fields,
        MessageId? Message
    ) : Interactive(Interaction);
}
