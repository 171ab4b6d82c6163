using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Commands;
using AskTheDesk.Bot.Port.Ids;

namespace AskTheDesk.Tests.Bot.Support;

/// <summary>Things of Discord's for tests that do not care which.</summary>
internal static class SomeDiscord
{
    public static readonly DiscordEvent.LoggedIn LoggedIn = new(
        new BotIdentity(new UserId(1), new AppId(12), "desk")
    );

    public static Interaction Interaction() =>
        new(
            new InteractionId(11),
            new AppId(12),
            new Secret("interaction-token"),
            new Person(new UserId(13), "Ana", IsBot: false),
            new Place(new ChannelId(14), PlaceKind.Channel) { Guild = new GuildId(15) },
            DateTimeOffset.UnixEpoch
        );

    /// <summary>A slash command with its options; texts and flags only.</summary>
    public static DiscordEvent.SlashCommand Slash(
        string name,
        params (string Name, object Value)[] options
    ) =>
        new(
            Interaction(),
            name,
            new OptionValues(
                options.ToDictionary(
                    option => option.Name,
                    option =>
                        option.Value is bool flag
                            ? (OptionValue)new OptionValue.Flag(flag)
                            : new OptionValue.Text($"{option.Value}"),
                    StringComparer.Ordinal
                )
            )
        );

    /// <summary>A message in a server's channel, or in a direct conversation.</summary>
    public static DiscordEvent.MessageReceived Message(
        string text,
        bool direct = false,
        bool mentions = false,
        bool byBot = false
    ) =>
        new(
            new ReceivedMessage(
                new MessageId(21),
                new Place(new ChannelId(14), direct ? PlaceKind.Direct : PlaceKind.Channel),
                new Person(new UserId(13), "Ana", byBot),
                text
            )
            {
                Mentions = mentions ? [LoggedIn.Bot.User] : [],
            }
        );
}
