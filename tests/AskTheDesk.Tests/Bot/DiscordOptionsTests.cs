using System.ComponentModel.DataAnnotations;
using AskTheDesk.Bot;

namespace AskTheDesk.Tests.Bot;

public sealed class DiscordOptionsTests
{
    [Fact]
    public void The_defaults_lack_only_the_token()
    {
        Errors(new DiscordOptions()).Should().ContainSingle().Which.Should().Contain("Discord:Token");
        Errors(Valid()).Should().BeEmpty();
    }

    [Theory]
    [InlineData("abc def")]
    [InlineData("abc\n")]
    [InlineData("Bot abc")]
    public void A_token_with_odd_characters_is_refused_without_showing_it(string token)
    {
        var options = Valid();
        options.Token = token;

        Errors(options).Should().ContainSingle().Which.Should().NotContain("abc");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1001)]
    public void A_number_of_shards_out_of_range_is_refused(int shards)
    {
        var options = Valid();
        options.Shards = shards;

        Errors(options).Should().ContainSingle();
    }

    [Fact]
    public void A_server_id_of_nought_is_refused()
    {
        var options = Valid();
        options.CommandGuild = 0;

        Errors(options).Should().ContainSingle();
    }

    [Fact]
    public void An_unknown_link_is_refused()
    {
        var options = Valid();
        options.Link = (LinkKind)7;

        Errors(options).Should().ContainSingle();
    }

    private static DiscordOptions Valid() => new() { Token = "abc.DEF-1_2" };

    private static List<string> Errors(DiscordOptions options)
    {
        var results = new List<ValidationResult>();
        Validator.TryValidateObject(
            options,
            new ValidationContext(options),
            results,
            validateAllProperties: true
        );
        return [.. results.Select(result => result.ErrorMessage ?? "")];
    }
}
