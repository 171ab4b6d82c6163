using System.Text.Json.Nodes;
using AskTheDesk.Tests.Loopback.Support;

namespace AskTheDesk.Tests.Loopback.Routes;

public sealed class CommandRoutesTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_command_is_created_then_replaced_under_the_same_id()
    {
        await using var scene = await Scene.Start(Token, logIn: false);
        var path = $"applications/{scene.Bot.App}/commands";

        var created = await scene.Bot.Post(path, Commands.Ask(), Token);
        var replaced = await scene.Bot.Post(path, Commands.Ask(), Token);

        (created.Status, replaced.Status).Should().Be((201, 200));
        replaced.Id.Should().Be(created.Id);
        scene.Discord.Facts.CommandWrites.Should().Be(2);
    }

    [Fact]
    public async Task An_overwrite_replaces_everything_and_keeps_the_ids_of_what_stays()
    {
        await using var scene = await Scene.Start(Token, logIn: false);
        var path = $"applications/{scene.Bot.App}/commands";
        var first = await scene.Bot.Put(path, new JsonArray(Commands.Ask(), Plain("old")), Token);

        var second = await scene.Bot.Put(path, new JsonArray(Plain("new"), Commands.Ask()), Token);

        second.Body?[1]?["id"]?.ToString().Should().Be(first.Body?[0]?["id"]?.ToString());
        scene.Discord.Facts.Commands().Should().Equal("new", "ask");
    }

    [Fact]
    public async Task A_servers_commands_are_apart_from_the_global_ones()
    {
        await using var scene = await Scene.Start(Token);
        var path = $"applications/{scene.Bot.App}/guilds/{scene.Guild.Id}/commands";
        await scene.Bot.Put(path, new JsonArray(Plain("here")), Token);

        var listed = await scene.Bot.Get($"applications/{scene.Bot.App}/commands", Token);
        scene.Ada.Slash(scene.Channel, "here");

        listed.Body?.AsArray().Should().BeEmpty();
        var heard = await scene.Socket.Event("INTERACTION_CREATE", Token);
        heard["data"]?["guild_id"]?.ToString().Should().Be(RawBot.Text(scene.Guild.Id));
    }

    [Fact]
    public async Task Translations_are_listed_only_when_asked_for()
    {
        await using var scene = await Scene.Start(Token, logIn: false);
        var path = $"applications/{scene.Bot.App}/commands";
        var command = Plain("ask");
        command["description_localizations"] = new JsonObject { ["de"] = "Frag" };
        await scene.Bot.Post(path, command, Token);

        var without = await scene.Bot.Get(path, Token);
        var with = await scene.Bot.Get(path + "?with_localizations=true", Token);

        without.Body?[0]?["description_localizations"].Should().BeNull();
        with.Body?[0]?["description_localizations"]?["de"]?.ToString().Should().Be("Frag");
    }

    [Fact]
    public async Task A_command_can_be_changed_and_removed_by_its_id()
    {
        await using var scene = await Scene.Start(Token, logIn: false);
        var path = $"applications/{scene.Bot.App}/commands";
        var created = await scene.Bot.Post(path, Plain("ask"), Token);

        var changed = await scene.Bot.Patch(
            $"{path}/{created.Id}",
            new JsonObject { ["description"] = "b" },
            Token
        );
        var removed = await scene.Bot.Delete($"{path}/{changed.Id}", Token);
        var gone = await scene.Bot.Get($"{path}/{changed.Id}", Token);

        (changed.Id, changed.Body?["description"]?.ToString()).Should().Be((created.Id, "b"));
        (removed.Status, gone.Code).Should().Be((204, 10063));
    }

    [Fact]
    public async Task Anothers_application_is_out_of_reach()
    {
        await using var scene = await Scene.Start(Token, logIn: false);

        var answer = await scene.Bot.Get("applications/12345678901234567/commands", Token);

        answer.Code.Should().Be(50001);
    }

    private static JsonObject Plain(string name) => new() { ["name"] = name, ["description"] = "a" };
}
