using AskTheDesk.Bot;
using AskTheDesk.Tests.Support;
using Microsoft.Extensions.Configuration;

namespace AskTheDesk.Tests.Bot;

public sealed class DiscordOptionsCheckTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_token_in_the_settings_file_is_refused_without_showing_it()
    {
        var failure = Check("appsettings.json", """{"Discord":{"Token":"tok-en"}}""");

        failure.Should().Contain("appsettings.json").And.NotContain("tok-en");
    }

    [Fact]
    public void A_token_in_user_secrets_is_taken()
    {
        Check("secrets.json", """{"Discord":{"Token":"tok-en"}}""").Should().BeNull();
    }

    [Fact]
    public void A_token_elsewhere_is_taken_even_if_the_file_has_none()
    {
        Check("appsettings.json", """{"Discord":{"Shards":1}}""", ("Discord:Token", "tok-en"))
            .Should()
            .BeNull();
    }

    [Theory]
    [InlineData("http://discord.com/api/v10", true)]
    [InlineData("https://discord.com/api/v10", false)]
    [InlineData("http://127.0.0.1:8080/api/v10", false)]
    public void An_API_that_is_not_encrypted_is_refused_but_on_this_machine(string api, bool refused)
    {
        var check = new DiscordOptionsCheck(new ConfigurationBuilder().Build());

        var result = check.Validate(null, new DiscordOptions { ApiUrl = new Uri(api) });

        result.Failed.Should().Be(refused);
    }

    private string? Check(string file, string json, params (string Key, string Value)[] others)
    {
        File.WriteAllText(Path.Combine(_folder.Path, file), json);
        var configuration = new ConfigurationBuilder()
            .SetBasePath(_folder.Path)
            .AddJsonFile(file)
            .AddInMemoryCollection(others.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value)))
            .Build();
        return new DiscordOptionsCheck(configuration).Validate(null, new DiscordOptions()).FailureMessage;
    }
}
