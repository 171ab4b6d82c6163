using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Entities;
using AskTheDesk.Tests.Loopback.Support;

namespace AskTheDesk.Tests.Loopback.Users;

public sealed class PlayedUserTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_command_that_is_not_registered_cannot_be_used()
    {
        await using var scene = await Scene.Start(Token);

        var use = () => scene.Ada.Slash(scene.Channel, "ask", new { question = "Who won?" });

        use.Should().Throw<InvalidOperationException>().WithMessage("Ada has no Slash command \"ask\" here.");
        scene.Discord.Facts.Interactions.Should().BeEmpty();
    }

    [Fact]
    public async Task What_the_client_would_not_send_is_not_sent()
    {
        await using var scene = await Scene.Start(Token);
        await scene.Register(Token);

        foreach (
            var options in (object[])
                [new { }, new { question = new string('x', 101) }, new { question = "a", other = 1 }]
        )
        {
            var use = () => scene.Ada.Slash(scene.Channel, "ask", options);
            use.Should().Throw<ArgumentException>();
        }
    }

    [Fact]
    public async Task Options_travel_with_their_types()
    {
        await using var scene = await Scene.Start(Token);
        await scene.Register(Token);

        scene.Ada.Slash(scene.Channel, "ask", new { question = "Who won?", @private = true });
        var heard = await scene.Socket.Event("INTERACTION_CREATE", Token);

        var options = heard["data"]?["options"]?.AsArray() ?? [];
        options.Select(o => o?["type"]?.GetValue<int>()).Should().Equal(3, 5);
        options[1]?["value"]?.GetValue<bool>().Should().BeTrue();
    }

    [Fact]
    public async Task A_command_for_maintainers_is_hidden_from_others()
    {
        await using var scene = await Scene.Start(Token);
        var role = scene.Guild.Role("Maintainers", Permissions.ManageGuild);
        var max = scene.Guild.Member("Max", role);
        var command = new JsonObject
        {
            ["name"] = "reindex",
            ["description"] = "a",
            ["default_member_permissions"] = "32",
        };
        await scene.Bot.Post($"applications/{scene.Bot.App}/commands", command, Token);

        var use = () => scene.Ada.Slash(scene.Channel, "reindex");

        use.Should().Throw<InvalidOperationException>();
        max.Slash(scene.Channel, "reindex").Now.Name.Should().Be("reindex");
        scene.Guild.Owner.Slash(scene.Channel, "reindex").Now.Name.Should().Be("reindex");
    }

    [Fact]
    public async Task A_command_for_servers_only_is_not_there_in_a_dm()
    {
        await using var scene = await Scene.Start(Token);
        var command = Commands.Ask();
        command["contexts"] = new JsonArray(0);
        await scene.Bot.Post($"applications/{scene.Bot.App}/commands", command, Token);

        var use = () => scene.Ada.Slash(scene.Ada.Dm, "ask", new { question = "Who won?" });

        use.Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public async Task A_command_in_a_dm_comes_with_a_user_and_no_member()
    {
        await using var scene = await Scene.Start(Token);
        await scene.Register(Token);

        scene.Ada.Slash(scene.Ada.Dm, "ask", new { question = "Who won?" });
        var heard = await scene.Socket.Event("INTERACTION_CREATE", Token);

        heard["user"]?["id"]?.ToString().Should().Be(RawBot.Text(scene.Ada.Id));
        heard["member"].Should().BeNull();
        heard["guild_id"].Should().BeNull();
        heard["context"]?.GetValue<int>().Should().Be(1);
    }

    [Fact]
    public async Task A_message_command_brings_the_message_with_its_text()
    {
        await using var scene = await Scene.Start(Token);
        await scene.Register(Token);
        var said = scene.Guild.Member("Ben").Says(scene.Channel, "The vote is on Monday.");

        scene.Ada.MessageCommand(said, "Check this");
        var heard = await scene.Socket.Event("INTERACTION_CREATE", Token);

        var target = heard["data"]?["target_id"]?.ToString() ?? "";
        target.Should().Be(RawBot.Text(said.Id));
        heard["data"]
            ?["resolved"]?["messages"]?[target]?["content"]?.ToString()
            .Should()
            .Be("The vote is on Monday.");
    }

    [Fact]
    public async Task A_disabled_button_a_link_and_anothers_ephemeral_message_cannot_be_clicked()
    {
        await using var scene = await Scene.Start(Token);
        var link = new JsonObject
        {
            ["type"] = 2,
            ["style"] = 5,
            ["label"] = "Read",
            ["url"] = "https://example.org",
        };
        var row = Commands.Row(
            Commands.Button("Why", "why", disabled: true),
            link,
            Commands.Button("More", "more")
        );
        var form = new JsonObject
        {
            ["content"] = "a",
            ["components"] = row,
            ["flags"] = 64,
        };
        var (asked, _) = await scene.Answer(form, Token);
        var message = await asked.Reply(Token);

        foreach (
            var click in (Action[])
                [
                    () => scene.Ada.Clicks(message, "Why"),
                    () => scene.Ada.Clicks(message, "Read"),
                    () => scene.Guild.Owner.Clicks(message, "More"),
                ]
        )
        {
            click.Should().Throw<InvalidOperationException>();
        }
        scene.Ada.Clicks(message, "more").Now.Name.Should().Be("more");
    }

    [Fact]
    public async Task A_menu_gives_the_values_chosen()
    {
        await using var scene = await Scene.Start(Token);
        var menu = new JsonObject
        {
            ["type"] = 3,
            ["custom_id"] = "source",
            ["options"] = new JsonArray(new JsonObject { ["label"] = "The Daily", ["value"] = "daily" }),
        };
        var (asked, _) = await scene.Answer(new JsonObject { ["components"] = Commands.Row(menu) }, Token);

        scene.Ada.Selects(await asked.Reply(Token), "source", "daily");
        var heard = await scene.Socket.Event("INTERACTION_CREATE", Token);

        heard["data"]?["values"]?[0]?.ToString().Should().Be("daily");
        heard["data"]?["component_type"]?.GetValue<int>().Should().Be(3);
    }

    [Fact]
    public async Task A_modals_text_must_fit_its_input()
    {
        await using var scene = await Scene.Start(Token);
        var (opened, heard) = await scene.Ask(Token);
        var modal = new JsonObject { ["type"] = 9, ["data"] = Commands.Modal("why", most: 5) };
        await scene.Bot.Respond(heard, modal, Token);
        var shown = await opened.Modal(Token);

        foreach (var values in (object[])[new { why = "too long" }, new { why = "" }, new { other = "a" }])
        {
            var submit = () => scene.Ada.Submits(opened, values);
            submit.Should().Throw<ArgumentException>();
        }
        shown.Inputs.Should().ContainSingle(i => i.MaxLength == 5 && i.IsParagraph);
        scene.Ada.Submits(opened, new { why = "short" }).Now.Name.Should().Be("modal");
    }

    [Fact]
    public async Task An_edit_and_a_deletion_are_told()
    {
        await using var scene = await Scene.Start(Token);
        var said = scene.Ada.Says(scene.Channel, $"<@{scene.Discord.Bot.Id}> who won?");

        scene.Ada.Edits(said, $"<@{scene.Discord.Bot.Id}> who lost?");
        scene.Ada.Deletes(said);

        var update = await scene.Socket.Event("MESSAGE_UPDATE", Token);
        update["content"]?.ToString().Should().EndWith("who lost?");
        update["edited_timestamp"].Should().NotBeNull();
        (await scene.Socket.Event("MESSAGE_DELETE", Token))["id"]
            ?.ToString()
            .Should()
            .Be(RawBot.Text(said.Id));
    }

    [Fact]
    public async Task Links_that_unfurl_come_as_an_update_without_an_edit()
    {
        await using var scene = await Scene.Start(Token);
        var said = scene.Ada.Says(scene.Channel, "https://example.org");

        scene.Ada.LinksUnfurl(said);

        (await scene.Socket.Event("MESSAGE_UPDATE", Token))["edited_timestamp"].Should().BeNull();
    }

    [Fact]
    public async Task Somebody_elses_message_is_deleted_only_by_those_who_may()
    {
        await using var scene = await Scene.Start(Token);
        var said = scene.Guild.Member("Ben").Says(scene.Channel, "hello");

        var delete = () => scene.Ada.Deletes(said);

        delete.Should().Throw<InvalidOperationException>();
        scene.Guild.Owner.Deletes(said);
        scene.Channel.Messages.Should().BeEmpty();
    }

    [Fact]
    public async Task Writing_in_an_archived_thread_opens_it_again()
    {
        await using var scene = await Scene.Start(Token);
        var thread = scene.Ada.OpensThread(scene.Channel, "More");
        thread.Archive();

        scene.Ada.Says(thread, "again");

        thread.Now.Thread?.IsArchived.Should().BeFalse();
        await scene.Socket.Event("THREAD_MEMBER_UPDATE", Token);
        scene.Channel.Messages.Should().ContainSingle(m => m.Content == "More");
    }

    [Fact]
    public async Task A_wait_that_is_in_vain_says_what_it_waited_for()
    {
        var options = new AskTheDesk.Loopback.LoopbackOptions { Patience = TimeSpan.FromMilliseconds(50) };
        await using var scene = await Scene.Start(Token, options);
        var (asked, _) = await scene.Ask(Token);

        var wait = () => asked.Reply(Token);

        await wait.Should()
            .ThrowAsync<TimeoutException>()
            .WithMessage("Waited 0.1 s for an answer to Command ask.");
    }
}
