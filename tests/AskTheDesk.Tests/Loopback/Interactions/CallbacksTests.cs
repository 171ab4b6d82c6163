using System.Text.Json.Nodes;
using AskTheDesk.Tests.Loopback.Support;

namespace AskTheDesk.Tests.Loopback.Interactions;

public sealed class CallbacksTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_second_response_is_refused_and_counted()
    {
        await using var scene = await Scene.Start(Token);
        var (played, heard) = await scene.Ask(Token);

        var first = await scene.Bot.Respond(heard, Type(5), Token);
        var second = await scene.Bot.Respond(heard, Type(5), Token);

        (first.Status, second.Status, second.Code).Should().Be((204, 400, 40060));
        played.Now.RefusedCallbacks.Should().Be(1);
    }

    [Theory]
    [InlineData(3.0, 204, 0)]
    [InlineData(3.1, 404, 10062)]
    public async Task The_first_response_has_three_seconds(double after, int status, int code)
    {
        await using var scene = await Scene.Start(Token);
        var (played, heard) = await scene.Ask(Token);

        scene.Clock.Advance(TimeSpan.FromSeconds(after));
        var answer = await scene.Bot.Respond(heard, Type(5), Token);

        (answer.Status, answer.Code).Should().Be((status, code));
        played.HasFailed.Should().Be(status == 404);
    }

    [Fact]
    public async Task Another_token_knows_no_interaction()
    {
        await using var scene = await Scene.Start(Token);
        var (_, heard) = await scene.Ask(Token);

        var answer = await scene.Bot.Post($"interactions/{heard["id"]}/other/callback", Type(5), Token);

        answer.Code.Should().Be(10062);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(12)]
    public async Task A_command_takes_only_some_kinds_of_response(int type)
    {
        await using var scene = await Scene.Start(Token);
        var (played, heard) = await scene.Ask(Token);

        var answer = await scene.Bot.Respond(heard, Type(type), Token);

        answer.ErrorsAt("type").Should().Equal("BASE_TYPE_CHOICES");
        played.Now.AcknowledgedAt.Should().BeNull();
    }

    [Fact]
    public async Task A_response_is_described_when_asked_for()
    {
        await using var scene = await Scene.Start(Token);
        var (played, heard) = await scene.Ask(Token);

        var path = $"interactions/{heard["id"]}/{heard["token"]}/callback?with_response=true";
        var answer = await scene.Bot.Post(path, Type(5, new JsonObject { ["flags"] = 64 }), Token);

        answer.Status.Should().Be(200);
        answer
            .Body?["interaction"]?["response_message_id"]?.ToString()
            .Should()
            .Be(RawBot.Text(played.Original?.Id ?? 0));
        answer.Body?["interaction"]?["response_message_ephemeral"]?.GetValue<bool>().Should().BeTrue();
        answer.Body?["resource"]?["message"]?["flags"]?.GetValue<int>().Should().Be(64 | 128);
    }

    [Fact]
    public async Task An_ephemeral_answer_is_seen_by_its_asker_alone()
    {
        await using var scene = await Scene.Start(Token);
        var ben = scene.Guild.Member("Ben");

        await scene.Answer(new JsonObject { ["content"] = "Psst", ["flags"] = 64 }, Token);

        scene.Ada.Sees(scene.Channel).Should().ContainSingle(m => m.Content == "Psst");
        ben.Sees(scene.Channel).Should().BeEmpty();
        scene.Channel.Messages.Should().BeEmpty();
    }

    [Fact]
    public async Task A_deferral_may_be_ephemeral_and_nothing_else()
    {
        await using var scene = await Scene.Start(Token);
        var (_, heard) = await scene.Ask(Token);

        var answer = await scene.Bot.Respond(heard, Type(5, new JsonObject { ["flags"] = 32768 }), Token);

        answer.ErrorsAt("data.flags").Should().Equal("MESSAGE_FLAGS_INVALID");
    }

    [Fact]
    public async Task An_empty_answer_is_refused_and_the_interaction_still_waits()
    {
        await using var scene = await Scene.Start(Token);
        var (played, heard) = await scene.Ask(Token);

        var answer = await scene.Bot.Respond(heard, Type(4, new JsonObject { ["content"] = "  " }), Token);

        (answer.Status, answer.Code).Should().Be((400, 50006));
        played.Now.AcknowledgedAt.Should().BeNull();
    }

    [Fact]
    public async Task More_than_25_suggestions_are_refused()
    {
        await using var scene = await Scene.Start(Token);
        await scene.Register(Token);
        var played = scene.Ada.Autocompletes(scene.Channel, "ask", new { source = "da" });
        var heard = await scene.Socket.Event("INTERACTION_CREATE", Token);

        var many = await scene.Bot.Respond(heard, Type(8, Choices(26)), Token);
        var some = await scene.Bot.Respond(heard, Type(8, Choices(25)), Token);

        many.ErrorsAt("data.choices").Should().Equal("BASE_TYPE_MAX_LENGTH");
        some.Status.Should().Be(204);
        (await played.Choices(Token)).Should().HaveCount(25);
        heard["data"]?["options"]?[0]?["focused"]?.GetValue<bool>().Should().BeTrue();
    }

    [Fact]
    public async Task A_button_can_change_its_message_or_leave_it()
    {
        await using var scene = await Scene.Start(Token);
        var (asked, _) = await scene.Answer(WithButton(), Token);
        var message = await asked.Reply(Token);

        var clicked = scene.Ada.Clicks(message, "More");
        var heard = await scene.Socket.Event("INTERACTION_CREATE", Token);
        var update = new JsonObject { ["content"] = "New", ["components"] = new JsonArray() };
        await scene.Bot.Respond(heard, Type(7, update), Token);

        heard["message"]?["id"]?.ToString().Should().Be(RawBot.Text(message.Id));
        var now = await clicked.Reply(m => m.Content == "New", Token);
        now.Id.Should().Be(message.Id);
        now.Buttons.Should().BeEmpty();
        now.Versions.Select(v => v.Content).Should().Equal("Old", "New");
    }

    [Fact]
    public async Task A_modal_opened_by_a_button_can_update_the_buttons_message()
    {
        await using var scene = await Scene.Start(Token);
        var (asked, _) = await scene.Answer(WithButton(), Token);
        var opened = scene.Ada.Clicks(await asked.Reply(Token), "More");
        await scene.Bot.Respond(
            await scene.Socket.Event("INTERACTION_CREATE", Token),
            Type(9, Commands.Modal("why")),
            Token
        );

        var submitted = scene.Ada.Submits(opened, new { why = "Because" });
        var heard = await scene.Socket.Event("INTERACTION_CREATE", Token);
        var answer = await scene.Bot.Respond(heard, Type(6), Token);

        heard["data"]?["components"]?[0]?["components"]?[0]?["value"]?.ToString().Should().Be("Because");
        answer.Status.Should().Be(204);
        submitted.Original?.Content.Should().Be("Old");
    }

    private static JsonObject Type(int type, JsonObject? data = null) =>
        new() { ["type"] = type, ["data"] = data };

    private static JsonObject WithButton() =>
        new() { ["content"] = "Old", ["components"] = Commands.Row(Commands.Button("More", "more")) };

    private static JsonObject Choices(int count) =>
        new()
        {
            ["choices"] = new JsonArray([
                .. Enumerable
                    .Range(0, count)
                    .Select(i => new JsonObject { ["name"] = $"n{i}", ["value"] = $"v{i}" }),
            ]),
        };
}
