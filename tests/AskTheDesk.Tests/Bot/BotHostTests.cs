using AskTheDesk.Bot;
using AskTheDesk.Bot.Port;
using AskTheDesk.Loopback;
using AskTheDesk.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AskTheDesk.Tests.Bot;

/// <summary>The whole bot on a small archive, asked as people ask it.</summary>
public sealed class BotHostTests : IDisposable
{
    private readonly RamArchive _archive = new(
        NewsItem.Of("caravan.txt", "About 3,000 migrants left Tapachula on Saturday.")
    );

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private readonly TempFolder _folder = new();

    public void Dispose()
    {
        _archive.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_command_a_mention_and_a_direct_message_are_answered_with_their_source()
    {
        await using var discord = await LoopbackDiscord.StartAsync(new LoopbackOptions(), Token);
        var guild = discord.Guild("Herald");
        var channel = guild.Channel("newsroom");
        var ada = guild.Member("Ada");
        using var stop = new CancellationTokenSource();
        var running = RunAsync(discord, stop.Token);
        await discord.Facts.Registered("ask", Token);

        var asked = ada.Slash(channel, "ask", new { question = "How many migrants left Tapachula?" });
        var mention = ada.Says(channel, $"<@{discord.Bot.Id}> how many migrants left Tapachula?");
        var direct = ada.Says(ada.Dm, "How many migrants left Tapachula?");

        (await asked.Reply(Token)).Content.Should().Contain("3,000 migrants").And.Contain("[1]");
        (await channel.ReplyTo(mention, Token)).Content.Should().Contain("3,000 migrants");
        (await ada.Dm.ReplyTo(direct, Token)).Content.Should().Contain("3,000 migrants");
        await stop.CancelAsync();
        await running;
        discord.Gateway.Live.Should().Be(0);
    }

    [Fact]
    public async Task A_refused_token_ends_it_with_what_to_do()
    {
        await using var discord = await LoopbackDiscord.StartAsync(new LoopbackOptions(), Token);
        discord.RevokeToken();

        var run = () => RunAsync(discord, Token);

        (await run.Should().ThrowAsync<DiscordException>()).Which.Message.Should().Contain("Discord:Token");
    }

    private Task RunAsync(LoopbackDiscord discord, CancellationToken token)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([
                KeyValuePair.Create("Discord:Token", (string?)discord.Token),
                KeyValuePair.Create("Discord:ApiUrl", (string?)discord.ApiUrl),
                KeyValuePair.Create("Record:Path", (string?)Path.Combine(_folder.Path, "record.db")),
            ])
            .Build();
        return BotHost.RunAsync(
            configuration,
            services => services.AddDesk(configuration).AddSingleton(_archive.Index),
            token
        );
    }
}
