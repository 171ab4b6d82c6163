using AskTheDesk.Bot.Port;
using AskTheDesk.Tests.Bot.Support;

namespace AskTheDesk.Tests.Bot.Port;

public sealed class SecretTests
{
    [Fact]
    public void It_prints_as_stars_also_inside_a_record()
    {
        var interaction = SomeDiscord.Interaction() with { Token = new Secret("aW50ZXJhY3Rpb24") };

        var printed = $"{interaction} {interaction.Token}";

        printed.Should().Contain("***").And.NotContain("aW50ZXJhY3Rpb24");
    }

    [Fact]
    public void It_gives_the_token_when_asked_for_it()
    {
        new Secret("aW50ZXJhY3Rpb24").Reveal().Should().Be("aW50ZXJhY3Rpb24");
        default(Secret).Reveal().Should().BeEmpty();
    }

    [Fact]
    public void Equal_tokens_are_equal()
    {
        (new Secret("a") == new Secret("a")).Should().BeTrue();
        (new Secret("a") != new Secret("b")).Should().BeTrue();
        new Secret("a").Equals((object)new Secret("a")).Should().BeTrue();
        new Secret("a").GetHashCode().Should().Be(new Secret("a").GetHashCode());
    }
}
