using System.Text.Json.Nodes;
using AskTheDesk.Tests.Loopback.Support;

namespace AskTheDesk.Tests.Loopback.Routes;

public sealed class WebhookRoutesTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_can_be_sent_before_the_acknowledgement()
    {
        await using var scene = await Scene.Start(Token);
        var (_, heard) = await scene.Ask(Token);

        var edit = await scene.Bot.Patch(scene.Bot.Original(heard), Text("early"), Token);
        var followUp = await scene.Bot.Post(scene.Bot.Hook(heard), Text("early"), Token);

        (edit.Status, edit.Code).Should().Be((404, 10015));
        (followUp.Status, followUp.Code).Should().Be((404, 10015));
    }

    [Theory]
    [InlineData(15.0, 200, 0)]
    [InlineData(15.1, 401, 50027)]
    public async Task The_token_lives_for_15_minutes(double minutes, int status, int code)
    {
        await using var scene = await Scene.Start(Token);
        var (_, heard) = await scene.Answer(Text("first"), Token);

        scene.Clock.Advance(TimeSpan.FromMinutes(minutes));
        var answer = await scene.Bot.Patch(scene.Bot.Original(heard), Text("late"), Token);

        (answer.Status, answer.Code).Should().Be((status, code));
    }

    [Fact]
    public async Task Filling_a_deferred_answer_ends_the_thinking_and_is_told_as_an_update()
    {
        await using var scene = await Scene.Start(Token);
        var (played, heard) = await scene.Ask(Token);
        await scene.Bot.Respond(heard, new JsonObject { ["type"] = 5 }, Token);

        var answer = await scene.Bot.Patch(scene.Bot.Original(heard), Text("done"), Token);

        answer.Body?["flags"]?.GetValue<int>().Should().Be(0);
        (await scene.Socket.Event("MESSAGE_UPDATE", Token))["content"]?.ToString().Should().Be("done");
        played.Now.AnsweredAt.Should().Be(scene.Clock.GetUtcNow());
    }

    [Fact]
    public async Task A_follow_up_during_the_thinking_fills_the_answer_and_its_own_flag_is_ignored()
    {
        await using var scene = await Scene.Start(Token);
        var (played, heard) = await scene.Ask(Token);
        await scene.Bot.Respond(heard, new JsonObject { ["type"] = 5 }, Token);

        var hidden = new JsonObject { ["content"] = "now", ["flags"] = 64 };
        var answer = await scene.Bot.Post(scene.Bot.Hook(heard), hidden, Token);

        answer.Id.Should().Be(RawBot.Text(played.Original?.Id ?? 0));
        played.Original?.IsEphemeral.Should().BeFalse();
        played.Now.FollowUps.Should().BeEmpty();
    }

    [Fact]
    public async Task A_deleted_answer_is_unknown()
    {
        await using var scene = await Scene.Start(Token);
        var (played, heard) = await scene.Answer(Text("first"), Token);

        var deleted = await scene.Bot.Delete(scene.Bot.Original(heard), Token);
        var edit = await scene.Bot.Patch(scene.Bot.Original(heard), Text("again"), Token);

        (deleted.Status, edit.Status, edit.Code).Should().Be((204, 404, 10008));
        await played.Deleted(Token);
    }

    [Fact]
    public async Task An_ephemeral_message_is_not_there_for_a_channels_routes()
    {
        await using var scene = await Scene.Start(Token);
        var (played, heard) = await scene.Answer(
            new JsonObject { ["content"] = "Psst", ["flags"] = 64 },
            Token
        );
        var id = RawBot.Text(played.Original?.Id ?? 0);

        var byChannel = await scene.Bot.Patch($"{RawBot.Messages(scene.Channel)}/{id}", Text("x"), Token);
        var byToken = await scene.Bot.Patch($"{scene.Bot.Hook(heard)}/messages/{id}", Text("y"), Token);

        byChannel.Code.Should().Be(10008);
        byToken.Status.Should().Be(200);
    }

    [Fact]
    public async Task A_follow_up_decides_for_itself_who_sees_it()
    {
        await using var scene = await Scene.Start(Token);
        var (played, heard) = await scene.Answer(Text("first"), Token);

        await scene.Bot.Post(
            scene.Bot.Hook(heard),
            new JsonObject { ["content"] = "hidden", ["flags"] = 64 },
            Token
        );

        (await played.FollowUp(0, Token)).IsEphemeral.Should().BeTrue();
    }

    [Fact]
    public async Task Anothers_message_cannot_be_edited_with_the_token()
    {
        await using var scene = await Scene.Start(Token);
        var (_, heard) = await scene.Answer(Text("first"), Token);
        var said = scene.Ada.Says(scene.Channel, "mine");

        var answer = await scene.Bot.Patch(
            $"{scene.Bot.Hook(heard)}/messages/{said.Id}",
            Text("yours"),
            Token
        );

        answer.Code.Should().Be(10008);
    }

    [Fact]
    public async Task An_archived_and_locked_thread_takes_a_command_but_no_answer()
    {
        await using var scene = await Scene.Start(Token);
        await scene.Register(Token);
        var thread = scene.Ada.OpensThread(scene.Channel, "Old");
        thread.Archive(locked: true);

        scene.Ada.Slash(thread, "ask", new { question = "Who won?" });
        var heard = await scene.Socket.Event("INTERACTION_CREATE", Token);
        var answer = await scene.Bot.Respond(heard, new JsonObject { ["type"] = 5 }, Token);

        (answer.Status, answer.Code).Should().Be((400, 50083));
    }

    private static JsonObject Text(string content) => new() { ["content"] = content };
}
