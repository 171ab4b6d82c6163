using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Entities;
using AskTheDesk.Tests.Loopback.Support;

namespace AskTheDesk.Tests.Loopback.Routes;

public sealed class ThreadRoutesTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_thread_has_the_id_of_its_message_and_there_is_one()
    {
        await using var scene = await Scene.Start(Token);
        var said = scene.Ada.Says(scene.Channel, "hello");

        var opened = await Open(scene, said.Id);
        var again = await Open(scene, said.Id);

        (opened.Status, opened.Id).Should().Be((201, RawBot.Text(said.Id)));
        (again.Status, again.Code).Should().Be((400, 160004));
        (await scene.Socket.Event("THREAD_CREATE", Token))["newly_created"]
            ?.GetValue<bool>()
            .Should()
            .BeTrue();
        (await scene.Socket.Event("MESSAGE_UPDATE", Token))["flags"]?.GetValue<int>().Should().Be(32);
    }

    [Fact]
    public async Task A_thread_needs_a_name_a_known_duration_and_the_permission()
    {
        await using var scene = await Scene.Start(Token);
        var said = scene.Ada.Says(scene.Channel, "hello");
        var path = $"{RawBot.Messages(scene.Channel)}/{said.Id}/threads";

        var wrong = await scene.Bot.Post(path, new JsonObject { ["auto_archive_duration"] = 61 }, Token);
        scene.Guild.LetBot(Permissions.ViewChannel | Permissions.SendMessages);
        var barred = await Open(scene, said.Id);

        wrong.ErrorsAt("name").Should().Equal("BASE_TYPE_REQUIRED");
        wrong.ErrorsAt("auto_archive_duration").Should().Equal("BASE_TYPE_CHOICES");
        barred.Code.Should().Be(50013);
    }

    [Fact]
    public async Task Sending_opens_an_archived_thread_editing_does_not_and_a_locked_one_stays_shut()
    {
        await using var scene = await Scene.Start(Token);
        var thread = scene.Ada.OpensThread(scene.Channel, "More");
        var mine = await scene.Bot.Post(RawBot.Messages(thread), new JsonObject { ["content"] = "a" }, Token);

        thread.Archive();
        var edit = await scene.Bot.Patch(
            $"{RawBot.Messages(thread)}/{mine.Id}",
            new JsonObject { ["content"] = "b" },
            Token
        );
        var sent = await scene.Bot.Post(RawBot.Messages(thread), new JsonObject { ["content"] = "c" }, Token);
        thread.Archive(locked: true);
        var barred = await scene.Bot.Post(
            RawBot.Messages(thread),
            new JsonObject { ["content"] = "d" },
            Token
        );

        (edit.Code, sent.Status, barred.Code).Should().Be((50083, 200, 160005));
    }

    [Fact]
    public async Task Sending_in_a_thread_needs_another_permission_than_in_a_channel()
    {
        await using var scene = await Scene.Start(Token);
        var thread = scene.Ada.OpensThread(scene.Channel, "More");
        scene.Channel.DenyBot(Permissions.SendMessages);

        var inThread = await scene.Bot.Post(
            RawBot.Messages(thread),
            new JsonObject { ["content"] = "a" },
            Token
        );
        var inChannel = await scene.Bot.Post(
            RawBot.Messages(scene.Channel),
            new JsonObject { ["content"] = "a" },
            Token
        );

        (inThread.Status, inChannel.Code).Should().Be((200, 50013));
    }

    private static Task<RawAnswer> Open(Scene scene, ulong message) =>
        scene.Bot.Post(
            $"{RawBot.Messages(scene.Channel)}/{message}/threads",
            new JsonObject { ["name"] = "More" },
            Token
        );
}
