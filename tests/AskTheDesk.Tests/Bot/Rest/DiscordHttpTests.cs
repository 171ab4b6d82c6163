using AskTheDesk.Bot.Rest;

namespace AskTheDesk.Tests.Bot.Rest;

public sealed class DiscordHttpTests
{
    [Fact]
    public void The_bot_names_itself_as_Discord_asks()
    {
        using var client = DiscordHttp.Create();

        var agent = client.DefaultRequestHeaders.GetValues("User-Agent");

        string.Join(' ', agent)
            .Should()
            .MatchRegex(@"^DiscordBot \(https://discord\.com/[a-z/]+, [0-9]+\.[0-9]+\.[0-9]+\)$")
            .And.NotContain(", 0.0.0");
    }

    [Theory]
    [InlineData("https://discord.test/api/v10")]
    [InlineData("https://discord.test/api/v10/")]
    public void The_address_ends_with_a_slash_so_that_routes_can_be_appended(string api)
    {
        new Uri(DiscordHttp.Base(new Uri(api)), "users/@me")
            .AbsoluteUri.Should()
            .Be("https://discord.test/api/v10/users/@me");
    }
}
