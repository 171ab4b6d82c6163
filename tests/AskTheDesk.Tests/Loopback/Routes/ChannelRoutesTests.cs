using System.Text.Json.Nodes;
using AskTheDesk.Tests.Loopback.Support;

namespace AskTheDesk.Tests.Loopback.Routes;

public sealed class ChannelRoutesTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Typing_needs_no_body_and_is_seen()
    {
        await using var scene = await Scene.Start(Token);

        var answer = await scene.Bot.Post($"channels/{scene.Channel.Id}/typing", null, Token);

        answer.Status.Should().Be(204);
        scene.Channel.TypedAt.Should().Be(scene.Clock.GetUtcNow());
    }

    [Fact]
    public async Task A_member_is_found_with_roles_and_a_stranger_is_not()
    {
        await using var scene = await Scene.Start(Token);
        var role = scene.Guild.Role("Editors");
        var ed = scene.Guild.Member("Ed", role);

        var member = await scene.Bot.Get($"guilds/{scene.Guild.Id}/members/{ed.Id}", Token);
        var stranger = await scene.Bot.Get(
            $"guilds/{scene.Guild.Id}/members/{scene.Discord.Stranger("Eve").Id}",
            Token
        );
        scene.Guild.Remove(ed);
        var gone = await scene.Bot.Get($"guilds/{scene.Guild.Id}/members/{ed.Id}", Token);

        member.Body?["roles"]?[0]?.ToString().Should().Be(RawBot.Text(role.Id));
        (stranger.Status, stranger.Code, gone.Code).Should().Be((404, 10007, 10007));
    }

    [Fact]
    public async Task The_dm_with_a_user_is_always_the_same()
    {
        await using var scene = await Scene.Start(Token);
        var form = new JsonObject { ["recipient_id"] = RawBot.Text(scene.Ada.Id) };

        var opened = await scene.Bot.Post("users/@me/channels", form, Token);

        opened.Id.Should().Be(RawBot.Text(scene.Ada.Dm.Id));
        opened.Body?["type"]?.GetValue<int>().Should().Be(1);
    }

    [Theory]
    [InlineData("channels/12345678901234567", 404, 10003)]
    [InlineData("channels/x", 400, 50035)]
    [InlineData("guilds/12345678901234567", 404, 10004)]
    [InlineData("nothing/here", 404, 0)]
    public async Task What_is_not_there_is_refused(string path, int status, int code)
    {
        await using var scene = await Scene.Start(Token, logIn: false);

        var answer = await scene.Bot.Get(path, Token);

        (answer.Status, answer.Code).Should().Be((status, code));
    }
}
