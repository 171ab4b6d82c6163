using AskTheDesk.Bot;
using AskTheDesk.Bot.Doctor;
using AskTheDesk.Loopback;
using AskTheDesk.Loopback.Gateway;
using AskTheDesk.Tests.Bot.Support;

namespace AskTheDesk.Tests.Bot.Doctor;

public sealed class DiscordCheckTests
{
    private readonly CollectedLogs _logs = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_a_token_it_says_where_to_get_one_and_asks_nobody()
    {
        var lines = await CheckAsync(new DiscordOptions { ApiUrl = new Uri("http://127.0.0.1:1") });

        var line = lines.Should().ContainSingle().Subject;
        line.Ok.Should().BeFalse();
        line.Remedy.Should().Contain("developers/applications").And.Contain("Discord__Token");
    }

    [Fact]
    public async Task With_a_good_token_it_gives_the_invite_link()
    {
        await using var discord = await LoopbackDiscord.StartAsync(new LoopbackOptions(), Token);

        var lines = await CheckAsync(Options(discord));

        lines.Should().OnlyContain(line => line.Ok);
        lines[^1].Finding.Should().Contain($"client_id={discord.Bot.Id}&");
    }

    [Fact]
    public async Task An_intent_that_is_not_switched_on_is_found()
    {
        await using var off = await LoopbackDiscord.StartAsync(new LoopbackOptions(), Token);
        await using var on = await LoopbackDiscord.StartAsync(
            new LoopbackOptions { Privileged = Intents.MessageContent },
            Token
        );

        var missing = await CheckAsync(Options(off, content: true));
        var there = await CheckAsync(Options(on, content: true));

        missing
            .Should()
            .ContainSingle(line => !line.Ok)
            .Which.Remedy.Should()
            .Contain("Discord:MessageContent");
        there.Should().OnlyContain(line => line.Ok);
    }

    [Fact]
    public async Task A_refused_token_is_found_and_not_shown()
    {
        await using var discord = await LoopbackDiscord.StartAsync(new LoopbackOptions(), Token);
        discord.RevokeToken();

        var lines = await CheckAsync(Options(discord));

        lines[0].Finding.Should().Be("Discord: the token is refused");
        string.Concat(lines).Should().NotContain(discord.Token);
        string.Concat(_logs.Entries).Should().NotContain(discord.Token);
    }

    private static DiscordOptions Options(LoopbackDiscord discord, bool content = false) =>
        new()
        {
            Token = discord.Token,
            ApiUrl = new Uri(discord.ApiUrl),
            MessageContent = content,
        };

    private Task<IReadOnlyList<CheckLine>> CheckAsync(DiscordOptions options) =>
        new DiscordCheck(options, TimeProvider.System, _logs).RunAsync(Token);
}
