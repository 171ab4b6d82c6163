using AskTheDesk.Loopback.Users;

namespace AskTheDesk.Tests.Bot.EndToEnd;

public sealed class PermittingTests
{
    private static CancellationToken Token => BotWorld.Token;

    [Fact]
    public async Task A_server_that_is_not_listed_is_told_so()
    {
        await using var world = await BotWorld.StartAsync(("Discord:Servers:123:Sources:0", "The Paper"));

        var told = await world.AskAsync();

        told.Content.Should().Contain("not set up to answer in this server");
        told.OnlyFor.Should().Be(world.Ada.Id);
    }

    [Fact]
    public async Task Only_listed_channels_are_answered_in_and_their_threads()
    {
        await using var world = await BotWorld.WithAsync(writer: null);
        var other = world.Guild.Channel("chat");
        await world.RunAsync(($"Discord:Servers:{world.Guild.Id}:Channels:{world.Channel.Id}:Sources", ""));
        var thread = world.Ada.OpensThread(world.Channel, "talk");

        var here = await world.AskAsync();
        var inThread = await Ask(world.Ada, thread);
        var elsewhere = await Ask(world.Ada, other);

        here.Content.Should().Contain(BotWorld.Said);
        inThread.Should().Contain(BotWorld.Said);
        elsewhere.Should().Contain("not set up to answer in this channel");
    }

    [Fact]
    public async Task Only_listed_roles_may_ask_and_those_who_manage_the_server()
    {
        await using var world = await BotWorld.WithAsync(writer: null);
        var role = world.Guild.Role("Reporters");
        var reporter = world.Guild.Member("Rex", role);
        await world.RunAsync(($"Discord:Servers:{world.Guild.Id}:Roles:0", $"{role.Id}"));

        (await Ask(world.Ada, world.Channel)).Should().Contain("lack the role");
        (await Ask(reporter, world.Channel)).Should().Contain(BotWorld.Said);
        (await Ask(world.Guild.Owner, world.Channel)).Should().Contain(BotWorld.Said);
    }

    [Fact]
    public async Task Sources_of_a_server_limit_its_answers()
    {
        await using var world = await BotWorld.WithAsync(writer: null);
        world.Write(
            "a.txt",
            "---\ntitle: Rates rise\nsource: The Paper\n---\nRates rose on Monday in Tapachula."
        );
        await world.RunAsync(($"Discord:Servers:{world.Guild.Id}:Sources:0", "The Paper"));

        var limited = await world.AskAsync();
        var other = await world
            .Ada.Slash(world.Channel, "ask", new { question = BotWorld.Question, source = "The Sun" })
            .Reply(Token);

        limited.Content.Should().NotContain(BotWorld.Said);
        other.Content.Should().Contain("cannot be asked here");
    }

    [Fact]
    public async Task Only_members_of_an_allowed_server_are_answered_directly()
    {
        await using var world = await BotWorld.WithAsync(writer: null);
        var outsider = world.Discord.Guild("Elsewhere").Member("Olu");
        await world.RunAsync(($"Discord:Servers:{world.Guild.Id}:Sources", ""));

        var refused = outsider.Says(outsider.Dm, BotWorld.Question);
        var answered = world.Ada.Says(world.Ada.Dm, BotWorld.Question);

        (await outsider.Dm.ReplyTo(refused, Token)).Content.Should().Contain("members of the newsroom");
        (await world.Ada.Dm.ReplyTo(answered, Token)).Content.Should().Contain(BotWorld.Said);
    }

    [Fact]
    public async Task Too_many_questions_in_a_minute_are_asked_to_wait()
    {
        await using var world = await BotWorld.StartAsync(("Discord:QuestionsPerUser", "1"));
        await world.AskAsync();

        var told = await world.AskAsync();
        var others = await Ask(world.Ben, world.Channel);

        told.Content.Should().Contain("a lot of questions");
        told.OnlyFor.Should().Be(world.Ada.Id);
        others.Should().Contain(BotWorld.Said);
    }

    [Fact]
    public async Task A_private_turn_is_not_remembered_in_public()
    {
        await using var world = await BotWorld.StartAsync();
        await world.KeptAsync(await world.AskAsync(isPrivate: true));

        var asked = await world.AskAsync("Where did it leave from?");

        (await world.KeptAsync(asked)).Standalone.Should().Be("Where did it leave from?");
    }

    private static async Task<string> Ask(PlayedUser user, PlayedChannel channel) =>
        (
            await user.Slash(channel, "ask", new { question = BotWorld.Question })
                .Reply(BotWorld.Final, Token)
        ).Content;
}
