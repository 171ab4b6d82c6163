using AskTheDesk.Bot;
using AskTheDesk.Bot.Features;
using AskTheDesk.Bot.Gateway;
using AskTheDesk.Bot.Port;
using AskTheDesk.Tests.Bot.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AskTheDesk.Tests.Bot;

public sealed class BotServicesTests
{
    [Fact]
    public async Task Every_feature_of_the_project_is_found()
    {
        await using var services = Build(("Discord:Token", "tok"));

        services
            .GetServices<Feature>()
            .Select(feature => feature.GetType())
            .Should()
            .Contain([typeof(AskCommand), typeof(WrittenQuestion)]);
    }

    [Fact]
    public async Task The_link_is_our_own_unless_configured()
    {
        await using var services = Build(("Discord:Token", "tok"));

        services.GetRequiredService<IDiscordLink>().Should().BeOfType<GatewayLink>();
    }

    [Fact]
    public async Task A_link_that_this_build_lacks_says_how_to_build_it()
    {
        await using var services = Build(("Discord:Token", "tok"), ("Discord:Link", "DiscordNet"));

        var ask = services.GetRequiredService<IDiscordLink>;

        ask.Should()
            .Throw<OptionsValidationException>()
            .Which.Message.Should()
            .Contain("Discord:Link")
            .And.Contain("-p:DiscordNet=true");
    }

    [Fact]
    public async Task A_link_that_this_build_includes_is_taken_when_configured()
    {
        await using var link = new FakeLink();
        await using var services = Build(
            collection => collection.AddSingleton<DiscordNetMaker>((_, _, _) => link),
            ("Discord:Token", "tok"),
            ("Discord:Link", "DiscordNet")
        );

        services.GetRequiredService<IDiscordLink>().Should().BeSameAs(link);
    }

    [Fact]
    public async Task A_link_that_this_build_includes_is_left_unless_configured()
    {
        await using var link = new FakeLink();
        await using var services = Build(
            collection => collection.AddSingleton<DiscordNetMaker>((_, _, _) => link),
            ("Discord:Token", "tok")
        );

        services.GetRequiredService<IDiscordLink>().Should().BeOfType<GatewayLink>();
    }

    [Fact]
    public async Task Without_a_token_it_says_where_to_put_one()
    {
        await using var services = Build();

        var ask = services.GetRequiredService<IDiscordLink>;

        ask.Should().Throw<OptionsValidationException>().Which.Message.Should().Contain("Discord:Token");
    }

    private static ServiceProvider Build(params (string Key, string Value)[] settings) =>
        Build(_ => { }, settings);

    private static ServiceProvider Build(
        Action<IServiceCollection> more,
        params (string Key, string Value)[] settings
    )
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(
                settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))
            )
            .Build();
        var services = new ServiceCollection().AddLogging().AddDesk(configuration).AddBot(configuration);
        more(services);
        return services.BuildServiceProvider();
    }
}
