using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;

namespace AskTheDesk.Tests.Bot.Support;

/// <summary>Things of Discord's for tests that do not care which.</summary>
internal static class SomeDiscord
{
    public static Interaction Interaction() =>
        new(
            new InteractionId(11),
            new AppId(12),
            new Secret("interaction-token"),
            new Person(new UserId(13), "Ana", IsBot: false),
            new Place(new ChannelId(14), PlaceKind.Channel) { Guild = new GuildId(15) },
            DateTimeOffset.UnixEpoch
        );
}
