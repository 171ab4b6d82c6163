using System.Text.Json;
using AskTheDesk.Bot.Gateway.Events;
using AskTheDesk.Bot.Json.Received;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Commands;
using AskTheDesk.Bot.Port.Ids;

namespace AskTheDesk.Tests.Bot.Gateway.Events;

public sealed class InteractionReaderTests
{
    private readonly ChannelDirectory _places = new();

    [Fact]
    public void Options_of_every_kind_are_read_and_those_of_the_wrong_kind_left_out()
    {
        var slash = Read<DiscordEvent.SlashCommand>(
            2,
            """
            {"name":"ask","type":1,"options":[
              {"name":"text","type":3,"value":"Who?"},{"name":"whole","type":4,"value":5},
              {"name":"flag","type":5,"value":true},{"name":"user","type":6,"value":"42"},
              {"name":"number","type":10,"value":0.5},{"name":"wrong","type":4,"value":"five"},
              {"name":"odd","type":3,"value":{"a":1}},{"type":3,"value":"nameless"}]}
            """
        );

        slash
            .Options.All.Should()
            .BeEquivalentTo(
                new Dictionary<string, OptionValue>(StringComparer.Ordinal)
                {
                    ["text"] = new OptionValue.Text("Who?"),
                    ["whole"] = new OptionValue.Whole(5),
                    ["flag"] = new OptionValue.Flag(true),
                    ["user"] = new OptionValue.Id(42),
                    ["number"] = new OptionValue.Number(0.5),
                }
            );
    }

    [Fact]
    public void Groups_and_subcommands_become_one_name()
    {
        var slash = Read<DiscordEvent.SlashCommand>(
            2,
            """
            {"name":"desk","type":1,"options":[{"name":"admin","type":2,"options":[
              {"name":"reindex","type":1,"options":[{"name":"why","type":3,"value":"x"}]}]}]}
            """
        );

        slash.Name.Should().Be("desk admin reindex");
        slash.Options.Text("why").Should().Be("x");
    }

    [Fact]
    public void A_number_that_is_being_typed_is_read_as_text()
    {
        var typing = Read<DiscordEvent.Autocomplete>(
            4,
            """{"name":"ask","type":1,"options":[{"name":"top","type":4,"value":"12","focused":true}]}"""
        );

        (typing.Option, typing.Typed).Should().Be(("top", "12"));
    }

    [Theory]
    [InlineData("""[{"type":1,"components":[{"type":4,"custom_id":"q","value":"Who?"}]}]""")]
    [InlineData("""[{"type":18,"component":{"type":4,"custom_id":"q","value":"Who?"}}]""")]
    public void A_modals_fields_are_read_from_rows_and_from_labels(string components)
    {
        var modal = Read<DiscordEvent.ModalSubmitted>(
            5,
            $$"""{"custom_id":"m","components":{{components}}}"""
        );

        modal.Fields.Should().ContainSingle().Which.Should().Be(KeyValuePair.Create("q", "Who?"));
        modal.Message.Should().BeNull();
    }

    [Fact]
    public void A_thread_told_of_by_id_alone_is_looked_up()
    {
        _places.Learn(new ChannelJson(11, 11, 100, 10, 5, null));

        var slash = Read<DiscordEvent.SlashCommand>(2, """{"name":"help","type":1}""");

        slash.Interaction.Place.Parent.Should().Be(new ChannelId(10));
        slash.Interaction.Place.Owner.Should().Be(new UserId(5));
    }

    [Fact]
    public void Permissions_of_the_asker_and_of_the_bot_are_read()
    {
        var interaction = Read<DiscordEvent.SlashCommand>(2, """{"name":"help","type":1}""").Interaction;

        interaction.Asker.Permissions.Should().Be(Permissions.ManageGuild);
        interaction.Allowed.Should().Be(Permissions.Wanted);
        interaction.Locale.Should().Be("en-GB");
    }

    [Theory]
    [InlineData(1, "{}")]
    [InlineData(3, """{"component_type":2}""")]
    [InlineData(4, """{"name":"ask","type":1,"options":[]}""")]
    [InlineData(2, """{"name":"About","type":3,"target_id":"5","resolved":{"messages":{}}}""")]
    [InlineData(99, """{"name":"ask"}""")]
    public void What_lacks_its_essentials_is_refused(int type, string data)
    {
        Read(type, data).Should().BeNull();
    }

    private T Read<T>(int type, string data)
        where T : DiscordEvent => Read(type, data).Should().BeOfType<T>().Subject;

    private DiscordEvent? Read(int type, string data)
    {
        var json = $$"""
            {"id":"1","application_id":"2","type":{{type}},"token":"tok","guild_id":"100","channel_id":"11",
             "member":{"user":{"id":"3","username":"ada"},"roles":[],"permissions":"32"},
             "app_permissions":"309237763072","locale":"en-GB","data":{{data}}}
            """;
        return new EventReader(_places, TimeProvider.System)
            .Read(new ShardId(0, 1), "INTERACTION_CREATE", JsonElement.Parse(json))
            ?.Single()
            .Event;
    }
}
