using System.Text.Json;
using AskTheDesk.Bot.Gateway.Events;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;
using CsCheck;

namespace AskTheDesk.Tests.Bot.Gateway.Events;

public sealed class EventReaderTests
{
    private const string Ready = """
        {"user":{"id":"1","username":"desk"},"application":{"id":"2"},"guilds":[{"id":"100"}]}
        """;

    private const string Message = """
        {"id":"7","channel_id":"10","guild_id":"100","content":"Who won?","type":0,
         "author":{"id":"3","username":"ada","global_name":"Ada L."},
         "member":{"nick":"Ada","roles":["50","51"]},"mentions":[{"id":"1"}]}
        """;

    private readonly ChannelDirectory _places = new();
    private readonly EventReader _reader;

    public EventReaderTests() => _reader = new EventReader(_places, TimeProvider.System);

    [Fact]
    public void Ready_tells_who_the_bot_is()
    {
        Single<DiscordEvent.LoggedIn>("READY", Ready)
            .Bot.Should()
            .Be(new BotIdentity(new UserId(1), new AppId(2), "desk"));
    }

    [Fact]
    public void A_server_that_removed_the_bot_between_two_sessions_is_left()
    {
        Read("GUILD_CREATE", """{"id":"100","name":"Herald"}""");
        Read("GUILD_CREATE", """{"id":"200","name":"Gazette"}""");

        var readings = Read("READY", Ready);

        readings
            ?.Select(reading => reading.Event)
            .OfType<DiscordEvent.ServerLeft>()
            .Should()
            .Equal(new DiscordEvent.ServerLeft(new GuildId(200)));
    }

    [Fact]
    public void A_server_is_joined_once_and_an_outage_is_no_leaving()
    {
        Single<DiscordEvent.ServerJoined>("GUILD_CREATE", """{"id":"100","name":"Herald"}""")
            .Name.Should()
            .Be("Herald");

        Read("GUILD_DELETE", """{"id":"100","unavailable":true}""").Should().BeEmpty();
        Read("GUILD_CREATE", """{"id":"100","name":"Herald"}""").Should().BeEmpty();
        Single<DiscordEvent.ServerLeft>("GUILD_DELETE", """{"id":"100"}""").Guild.Value.Should().Be(100);
    }

    [Fact]
    public void A_message_tells_author_roles_mentions_and_place()
    {
        Read("CHANNEL_CREATE", """{"id":"10","type":0,"guild_id":"100","parent_id":"9"}""");

        var message = Single<DiscordEvent.MessageReceived>("MESSAGE_CREATE", Message).Message;

        message.Author.Name.Should().Be("Ada");
        message.Author.Roles.Should().Equal(new RoleId(50), new RoleId(51));
        message.Mentions.Should().Equal(new UserId(1));
        message.Place.Parent.Should().Be(new ChannelId(9));
        message.RepliesTo.Should().BeNull();
    }

    [Fact]
    public void A_message_where_nothing_was_told_of_has_an_unknown_place()
    {
        var place = Single<DiscordEvent.MessageReceived>("MESSAGE_CREATE", Message).Message.Place;

        place.Kind.Should().Be(PlaceKind.Unknown);
        place.Guild.Should().Be(new GuildId(100));
    }

    [Theory]
    [InlineData("\"type\":0", "\"type\":7")]
    [InlineData("\"id\":\"3\"", "\"id\":\"1\"")]
    public void The_systems_messages_and_the_bots_own_are_passed_over(string part, string instead)
    {
        Read("READY", Ready);

        Read("MESSAGE_CREATE", Message.Replace(part, instead, StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void A_preview_put_into_a_message_is_no_edit()
    {
        Read("MESSAGE_UPDATE", Message).Should().BeEmpty();
        Read("MESSAGE_UPDATE", """{"id":"7","channel_id":"10","embeds":[]}""").Should().BeEmpty();
    }

    [Fact]
    public void Edits_of_one_message_differ_by_their_time()
    {
        var first = Edited("2024-01-01T00:00:00Z");
        var second = Edited("2024-01-01T00:00:05Z");

        first?.Key.Should().NotBe(second?.Key);
        first?.Event.Should().BeOfType<DiscordEvent.MessageEdited>();
    }

    [Fact]
    public void Messages_deleted_together_are_told_one_by_one()
    {
        var readings = Read("MESSAGE_DELETE_BULK", """{"ids":["7","8"],"channel_id":"10"}""");

        readings
            ?.Select(reading => reading.Event)
            .Should()
            .Equal(
                new DiscordEvent.MessageDeleted(new ChannelId(10), new MessageId(7)),
                new DiscordEvent.MessageDeleted(new ChannelId(10), new MessageId(8))
            );
    }

    [Fact]
    public void A_webhooks_message_counts_as_a_bots()
    {
        var json = Message.Replace(
            "\"type\":0",
            "\"type\":0,\"webhook_id\":\"77\"",
            StringComparison.Ordinal
        );

        Single<DiscordEvent.MessageReceived>("MESSAGE_CREATE", json).Message.Author.IsBot.Should().BeTrue();
    }

    [Theory]
    [InlineData("MESSAGE_CREATE", "{}")]
    [InlineData("MESSAGE_CREATE", """{"id":"7","channel_id":"10"}""")]
    [InlineData("INTERACTION_CREATE", "{}")]
    [InlineData("INTERACTION_CREATE", """{"id":"1","application_id":"2","type":2,"data":{}}""")]
    [InlineData("GUILD_CREATE", "{}")]
    [InlineData("CHANNEL_UPDATE", "{}")]
    [InlineData("MESSAGE_DELETE", "{}")]
    [InlineData("READY", "{}")]
    public void What_lacks_its_essentials_cannot_be_read(string type, string json)
    {
        Read(type, json).Should().BeNull();
    }

    [Fact]
    public void Events_that_are_none_of_our_business_come_to_nothing()
    {
        Read("PRESENCE_UPDATE", "[1,2]").Should().BeEmpty();
    }

    [Fact]
    public void Whatever_comes_is_read_or_refused_as_JSON_is()
    {
        var types = OneOf(
            "READY",
            "GUILD_CREATE",
            "MESSAGE_CREATE",
            "MESSAGE_UPDATE",
            "MESSAGE_DELETE",
            "INTERACTION_CREATE",
            "THREAD_LIST_SYNC"
        );
        var parts = OneOf("{}", "[]", "null", "7", "\"x\"", "true", """{"id":"1"}""", "[{}]");
        var names = OneOf("id", "type", "data", "author", "channel_id", "guilds", "threads", "user");
        Gen.Select(types, Gen.Select(names, parts).List[0, 6])
            .Sample(
                (type, fields) =>
                {
                    var pairs = fields.DistinctBy(field => field.Item1, StringComparer.Ordinal);
                    var json = string.Join(',', pairs.Select(field => $"\"{field.Item1}\":{field.Item2}"));

                    var thrown = Record.Exception(() => (object?)Read(type, $"{{{json}}}"));

                    (thrown is null or JsonException).Should().BeTrue($"{thrown}");
                }
            );
    }

    private static Gen<string> OneOf(params string[] values) =>
        Gen.Int[0, values.Length - 1].Select(at => values[at]);

    private Reading? Edited(string time) =>
        Read(
            "MESSAGE_UPDATE",
            Message.Replace(
                "\"type\":0",
                $"\"type\":0,\"edited_timestamp\":\"{time}\"",
                StringComparison.Ordinal
            )
        )
            ?.Single();

    private T Single<T>(string type, string json)
        where T : DiscordEvent =>
        Read(type, json)?.Select(reading => reading.Event).OfType<T>().Should().ContainSingle().Subject
        ?? throw new ArgumentException("unreadable", nameof(json));

    private IReadOnlyList<Reading>? Read(string type, string json) =>
        _reader.Read(new ShardId(0, 1), type, JsonElement.Parse(json));
}
