using AskTheDesk.Loopback;
using AskTheDesk.Loopback.Limits;
using AskTheDesk.Loopback.Users;
using Microsoft.Extensions.Time.Testing;

namespace AskTheDesk.Tests.Loopback.Support;

/// <summary>
/// A bot on discord.js that is logged in. The loopback Discord's clock stands, so that a busy machine makes no answer late.
/// </summary>
public sealed class DiscordJsScene : IAsyncLifetime
{
    private static readonly LoopbackOptions Options = new()
    {
        Clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero)),
        Limits = RateLimits.None,
        Patience = TimeSpan.FromMinutes(2),
    };

    private LoopbackDiscord? discord;
    private PlayedGuild? guild;
    private NodeBot? bot;
    private string? whyNot;

    public LoopbackDiscord Discord => discord ?? throw new InvalidOperationException(whyNot);

    public async ValueTask InitializeAsync()
    {
        var token = TestContext.Current.CancellationToken;
        whyNot = await NodeBot.WhyNot(token);
        if (whyNot is null)
        {
            discord = await LoopbackDiscord.StartAsync(Options, token);
            guild = discord.Guild("Herald");
            bot = await NodeBot.Start(discord, token);
        }
    }

    /// <summary>A new channel and a new member; skips the test, aloud, where discord.js cannot be run.</summary>
    public (PlayedChannel Channel, PlayedUser User) Enter(string user)
    {
        Assert.SkipWhen(whyNot is not null, whyNot ?? "");
        var place = guild ?? throw new InvalidOperationException(whyNot);
        return (place.Channel("newsroom"), place.Member(user));
    }

    public async ValueTask DisposeAsync()
    {
        if (bot is not null)
        {
            await bot.DisposeAsync();
        }
        if (discord is not null)
        {
            discord.Facts.Broken.Should().BeEmpty();
            await discord.DisposeAsync();
        }
    }
}
