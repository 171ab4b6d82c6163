using System.Text;
using AskTheDesk.Bot.Permitting;
using Microsoft.Extensions.Configuration;

namespace AskTheDesk.Tests.Bot.Permitting;

public sealed class ServerSettingsTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "15": {} }""")]
    [InlineData("""{ "15": { "Roles": [], "Channels": {}, "Sources": [], "Maintainers": [] } }""")]
    [InlineData("""{ "15": { "roles": [7, "8"], "channels": { "14": { "sources": ["The Paper"] } } } }""")]
    public void What_can_be_read_has_no_fault(string servers)
    {
        Faults(servers).Should().BeEmpty();
    }

    [Theory]
    [InlineData("""{ "Herald": {} }""", "Servers:Herald is no id")]
    [InlineData("""{ "0": {} }""", "Servers:0 is no id")]
    [InlineData("""{ "15": "14" }""", "Servers:15 must be { … }")]
    [InlineData("""{ "15": { "Roles": ["Reporters"] } }""", "Roles:0 is no id")]
    [InlineData("""{ "15": { "Roles": [7, -8] } }""", "Roles:1 is no id")]
    [InlineData("""{ "15": { "Roles": "7" } }""", "Roles must be a list")]
    [InlineData("""{ "15": { "Maintainers": [""] } }""", "Maintainers:0 is no id")]
    [InlineData("""{ "15": { "Role": [7] } }""", "Role is not known; there are Channels, Roles")]
    [InlineData("""{ "15": { "Sources": "The Paper" } }""", "Sources must be a list")]
    [InlineData("""{ "15": { "Sources": [{ "a": "b" }] } }""", "Sources must be a list of values")]
    [InlineData("""{ "15": { "Channels": ["14"] } }""", "Channels:0 is no id")]
    [InlineData("""{ "15": { "Channels": "14" } }""", "Channels must be { … }")]
    [InlineData("""{ "15": { "Channels": { "news": {} } } }""", "Channels:news is no id")]
    [InlineData("""{ "15": { "Channels": { "14": { "Roles": [7] } } } }""", "14:Roles is not known")]
    public void What_the_binder_would_pass_over_is_told(string servers, string fault)
    {
        Faults(servers).Should().Contain(told => told.Contains(fault));
    }

    private static IReadOnlyList<string> Faults(string servers)
    {
        using var json = new MemoryStream(Encoding.UTF8.GetBytes($$"""{ "Servers": {{servers}} }"""));
        return ServerSettings.Faults(
            new ConfigurationBuilder().AddJsonStream(json).Build().GetSection("Servers")
        );
    }
}
