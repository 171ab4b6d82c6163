using AskTheDesk.Bot;
using AskTheDesk.Bot.Permitting;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Tests.Bot.Support;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace AskTheDesk.Tests.Bot.Permitting;

public sealed class DirectAccessTests
{
    private static readonly GuildId Herald = new(15);
    private static readonly GuildId Courier = new(16);
    private static readonly Person Ana = new(new UserId(13), "Ana", IsBot: false);

    private readonly DiscordOptions _options = new();
    private readonly FakeLink _link = new();
    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public async Task A_member_of_a_server_that_the_bot_is_in_may_ask()
    {
        _link.Finds = (guild, _) => guild == Courier ? Ana : null;
        var access = Access(Herald, Courier);

        (await JudgeAsync(access)).Should().BeOfType<Access.Granted>();
        _link.Finds = (_, _) => null;
        (await JudgeAsync(Access(Herald))).Should().BeOfType<Access.Denied>();
    }

    [Fact]
    public async Task A_server_that_is_not_listed_lends_nobody_access()
    {
        _options.Servers["15"] = new ServerOptions();
        _link.Finds = (guild, _) => guild == Courier ? Ana : null;

        (await JudgeAsync(Access(Herald, Courier))).Should().BeOfType<Access.Denied>();
    }

    [Fact]
    public async Task The_widest_of_several_servers_counts()
    {
        _options.Servers["15"] = new ServerOptions { Sources = ["The Paper"] };
        _options.Servers["16"] = new ServerOptions();
        _link.Finds = (_, _) => Ana;

        (await JudgeAsync(Access(Herald, Courier)))
            .Should()
            .BeOfType<Access.Granted>()
            .Which.Sources.Should()
            .BeEmpty();
    }

    [Fact]
    public async Task A_grant_is_remembered_for_ten_minutes_and_a_denial_for_one()
    {
        var access = Access(Herald);

        await JudgeAsync(access);
        _link.Finds = (_, _) => Ana;
        (await JudgeAsync(access)).Should().BeOfType<Access.Denied>();
        _clock.Advance(TimeSpan.FromMinutes(1));
        (await JudgeAsync(access)).Should().BeOfType<Access.Granted>();
        _link.Finds = (_, _) => null;
        _clock.Advance(TimeSpan.FromMinutes(9.9));
        (await JudgeAsync(access)).Should().BeOfType<Access.Granted>();
        _clock.Advance(TimeSpan.FromMinutes(0.1));
        (await JudgeAsync(access)).Should().BeOfType<Access.Denied>();
    }

    [Fact]
    public async Task Leaving_a_server_ends_what_it_lent_at_once()
    {
        _link.Finds = (_, _) => Ana;
        var access = Access(Herald);
        await JudgeAsync(access);

        access.Heard(new DiscordEvent.ServerLeft(Herald));

        (await JudgeAsync(access)).Should().BeOfType<Access.Denied>();
    }

    [Fact]
    public async Task A_server_that_is_left_while_it_is_asked_lends_nothing_for_later()
    {
        var access = Access(Herald);
        _link.Finds = (_, _) =>
        {
            access.Heard(new DiscordEvent.ServerLeft(Herald));
            return Ana;
        };

        await JudgeAsync(access);

        (await JudgeAsync(access)).Should().BeOfType<Access.Denied>();
    }

    [Theory]
    [InlineData(DiscordFailure.Forbidden)]
    [InlineData(DiscordFailure.NotFound)]
    public async Task A_server_that_will_not_say_lends_no_access(DiscordFailure failure)
    {
        _link.Fails = _ => new DiscordException(failure, "no");

        (await JudgeAsync(Access(Herald))).Should().BeOfType<Access.Denied>();
    }

    [Fact]
    public async Task Nobody_is_turned_away_because_Discord_is_down()
    {
        _link.Fails = _ => new DiscordException(DiscordFailure.Unavailable, "down");

        var asking = () => JudgeAsync(Access(Herald));

        await asking.Should().ThrowAsync<DiscordException>();
    }

    private DirectAccess Access(params GuildId[] guilds)
    {
        var access = new DirectAccess(new AccessRules(Options.Create(_options)), _link, _clock);
        foreach (var guild in guilds)
        {
            access.Heard(new DiscordEvent.ServerJoined(guild, "A server"));
        }
        return access;
    }

    private static Task<Access> JudgeAsync(DirectAccess access) =>
        access.JudgeAsync(Ana.Id, TestContext.Current.CancellationToken);
}
