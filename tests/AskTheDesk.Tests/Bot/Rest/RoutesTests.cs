using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Bot.Rest;
using AskTheDesk.Tests.Bot.Support;

namespace AskTheDesk.Tests.Bot.Rest;

public sealed class RoutesTests
{
    private static readonly Uri Api = new("https://discord.test/api/v10/");

    private static readonly Interaction Interaction = SomeDiscord.Interaction() with
    {
        Id = new InteractionId(5),
        Application = new AppId(6),
        Token = new Secret("tok/en?"),
    };

    private static readonly Dictionary<string, Route> OfInteractions = new(StringComparer.Ordinal)
    {
        ["interactions/5/tok%2Fen%3F/callback"] = Routes.Callback(Interaction, withMessage: false),
        ["interactions/5/tok%2Fen%3F/callback?with_response=true"] = Routes.Callback(
            Interaction,
            withMessage: true
        ),
        ["webhooks/6/tok%2Fen%3F?wait=true"] = Routes.FollowUp(Interaction),
        ["webhooks/6/tok%2Fen%3F/messages/@original"] = Routes.Answer(HttpMethod.Patch, Interaction, null),
        ["webhooks/6/tok%2Fen%3F/messages/7"] = Routes.Answer(
            HttpMethod.Delete,
            Interaction,
            new MessageId(7)
        ),
    };

    [Theory]
    [InlineData("interactions/5/tok%2Fen%3F/callback")]
    [InlineData("interactions/5/tok%2Fen%3F/callback?with_response=true")]
    [InlineData("webhooks/6/tok%2Fen%3F?wait=true")]
    [InlineData("webhooks/6/tok%2Fen%3F/messages/@original")]
    [InlineData("webhooks/6/tok%2Fen%3F/messages/7")]
    public void An_interactions_token_stands_in_the_address_alone(string path)
    {
        var route = OfInteractions[path];

        route.Address(Api).AbsoluteUri.Should().Be(Api + path);
        $"{route} {route.Name}".Should().NotContain("tok/en").And.NotContain("tok%2F");
        route.Authorized.Should().BeFalse();
        route.Major.Should().Be(5);
    }

    [Fact]
    public void Routes_of_one_kind_share_a_name_whatever_their_ids()
    {
        var first = Routes.Message(HttpMethod.Patch, new ChannelId(1), new MessageId(2));
        var second = Routes.Message(HttpMethod.Patch, new ChannelId(3), new MessageId(4));

        first.Name.Should().Be(second.Name).And.Be("PATCH /channels/{channel}/messages/{message}");
        first.Major.Should().Be(1);
    }

    [Fact]
    public void Commands_go_to_all_servers_or_to_one()
    {
        var all = Routes.Commands(HttpMethod.Put, new AppId(1), guild: null);
        var one = Routes.Commands(HttpMethod.Put, new AppId(1), new GuildId(2));

        all.Address(Api).AbsolutePath.Should().EndWith("/applications/1/commands");
        one.Address(Api).AbsolutePath.Should().EndWith("/applications/1/guilds/2/commands");
    }
}
