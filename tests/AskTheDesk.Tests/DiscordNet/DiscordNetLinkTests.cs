using AskTheDesk.Bot;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.DiscordNet;
using AskTheDesk.Indexing;
using AskTheDesk.Tests.Bot.Conformance;
using AskTheDesk.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AskTheDesk.Tests.DiscordNet;

/// <summary>What the conformance suite does not look at, as the library does it in its own way.</summary>
public sealed class DiscordNetLinkTests
{
    [Fact]
    public async Task The_whole_bot_answers_through_it()
    {
        using var archive = new RamArchive(
            NewsItem.Of("caravan.txt", "About 3,000 migrants left Tapachula on Saturday.")
        );
        await using var world = await ConformanceWorld.StartAsync(Make);
        using var stop = new CancellationTokenSource();
        var running = RunAsync(world, archive, stop.Token);
        await world.Discord.Facts.Registered("ask", Token);

        var asked = world.Ada.Slash(world.Channel, "ask", new { question = "How many migrants left?" });
        var direct = world.Ada.Says(world.Ada.Dm, "How many migrants left Tapachula?");

        (await asked.Reply(Token)).Content.Should().Contain("3,000 migrants");
        (await world.Ada.Dm.ReplyTo(direct, Token)).Content.Should().Contain("3,000 migrants");
        await stop.CancelAsync();
        await running;
        world.Discord.Gateway.Live.Should().Be(0);
    }

    [Fact]
    public async Task Two_shards_are_one_login_to_the_bot()
    {
        await using var world = await ConformanceWorld.StartAsync(
            Make,
            configure: options => options.Shards = 2
        );

        world.Run();
        await world.Discord.Gateway.Ready(Token);
        await world.NextAsync<DiscordEvent.ServerJoined>();
        world.Ada.Says(world.Channel, $"<@{world.Discord.Bot.Id}> both there?");
        await world.NextAsync<DiscordEvent.MessageReceived>();

        world.Heard.OfType<DiscordEvent.LoggedIn>().Should().ContainSingle();
    }

    [Fact]
    public async Task Commands_are_published_to_one_server_only_where_they_differ()
    {
        await using var world = await ConformanceWorld.StartAsync(
            Make,
            configure: options => options.CommandGuild = null
        );
        await using var link = new DiscordNetLink(
            new DiscordOptions
            {
                Token = world.Discord.Token,
                ApiUrl = new Uri(world.Discord.ApiUrl),
                CommandGuild = world.Guild.Id,
            },
            TimeProvider.System,
            world.Logs
        );
        using var stop = new CancellationTokenSource();
        var running = link.RunAsync(stop.Token);
        await link.Events.ReadAsync(Token);

        var first = await link.PublishCommandsAsync(ConformanceWorld.Commands, Token);
        var second = await link.PublishCommandsAsync(ConformanceWorld.Commands, Token);

        (first, second).Should().Be((true, false));
        world.Discord.Facts.Commands(world.Guild.Id).Should().HaveCount(ConformanceWorld.Commands.Count);
        world.Discord.Facts.Commands().Should().BeEmpty();
        await stop.CancelAsync();
        await running;
    }

    [Fact]
    public async Task Someone_s_roles_are_those_of_the_message_and_not_of_an_earlier_one()
    {
        await using var world = await ConformanceWorld.LoggedInAsync(Make);
        world.Ada.Says(world.Channel, $"<@{world.Discord.Bot.Id}> first");
        var before = await world.NextAsync<DiscordEvent.MessageReceived>(heard => Says(heard, "first"));

        world.Guild.Remove(world.Ada);
        world.Guild.Add(world.Ada);
        world.Ada.Says(world.Channel, $"<@{world.Discord.Bot.Id}> second");
        var after = await world.NextAsync<DiscordEvent.MessageReceived>(heard => Says(heard, "second"));

        before.Message.Author.Roles.Should().ContainSingle();
        after.Message.Author.Roles.Should().BeEmpty();
    }

    [Fact]
    public async Task A_token_refused_from_the_start_ends_it_with_what_to_change()
    {
        await using var world = await ConformanceWorld.StartAsync(Make);
        world.Discord.RevokeToken();

        world.Run();

        var failure = await world.FailsAsync(() => world.Running.WaitAsync(TimeSpan.FromSeconds(20), Token));
        failure.Failure.Should().Be(DiscordFailure.LoginRefused);
        failure.Message.Should().Contain("Discord:Token");
    }

    [Fact]
    public async Task A_follow_up_that_stands_takes_no_files_and_says_so()
    {
        await using var world = await ConformanceWorld.LoggedInAsync(Make);
        world.Ada.Slash(world.Channel, "ask", new { question = "Who won?" });
        var interaction = (await world.NextAsync<DiscordEvent.SlashCommand>()).Interaction;
        await world.Link.Replies.ReplyAsync(interaction, new("Nobody."), Token);
        var followUp = await world.Link.Replies.FollowUpAsync(interaction, new("More."), Token);

        var failure = await world.FailsAsync(() =>
            world.Link.Replies.EditFollowUpAsync(
                interaction,
                followUp,
                new("File.") { Files = [new("a.txt", "a"u8.ToArray())] },
                Token
            )
        );

        failure.Failure.Should().Be(DiscordFailure.Rejected);
    }

    [Fact]
    public async Task What_was_never_asked_cannot_be_answered()
    {
        await using var world = await ConformanceWorld.LoggedInAsync(Make);
        world.Ada.Slash(world.Channel, "ask", new { question = "Who won?" });
        var interaction = (await world.NextAsync<DiscordEvent.SlashCommand>()).Interaction;

        var failure = await world.FailsAsync(() =>
            world.Link.Replies.DeferAsync(
                interaction with
                {
                    Id = new InteractionId(7),
                },
                ephemeral: false,
                Token
            )
        );

        failure.Failure.Should().Be(DiscordFailure.InteractionGone);
    }

    private static CancellationToken Token => ConformanceWorld.Token;

    private static DiscordNetLink Make(LinkSetup setup) =>
        new(setup.Options, TimeProvider.System, setup.Logs);

    private static bool Says(DiscordEvent.MessageReceived heard, string text) =>
        heard.Message.Content.EndsWith(text, StringComparison.Ordinal);

    private static Task RunAsync(ConformanceWorld world, RamArchive archive, CancellationToken token)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([
                KeyValuePair.Create("Discord:Token", (string?)world.Discord.Token),
                KeyValuePair.Create("Discord:ApiUrl", (string?)world.Discord.ApiUrl),
                KeyValuePair.Create("Discord:Link", (string?)nameof(LinkKind.DiscordNet)),
            ])
            .Build();
        return BotHost.RunAsync(
            configuration,
            services =>
                services
                    .AddDesk(configuration)
                    .AddSingleton<IPassageIndex>(archive.Index)
                    .AddSingleton<DiscordNetMaker>(
                        (options, clock, logs) => new DiscordNetLink(options, clock, logs)
                    ),
            token
        );
    }
}
