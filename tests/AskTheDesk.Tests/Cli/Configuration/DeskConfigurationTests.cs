using AskTheDesk.Cli.Configuration;
using AskTheDesk.Tests.Support;
using Microsoft.Extensions.Options;

namespace AskTheDesk.Tests.Cli.Configuration;

public sealed class DeskConfigurationTests : IDisposable
{
    private readonly CliRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void The_environment_stands_above_secrets_and_those_above_the_file()
    {
        _run.Folder.Write("appsettings.json", """{"Desk": {"A": "file", "B": "file", "C": "file"}}""");
        var secrets = _run.Folder.Write("secrets.json", """{"Desk:B": "secrets", "Desk:C": "secrets"}""");
        var variables = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Desk__C"] = "environment",
        };

        var settings = DeskConfiguration.Load(
            _run.Context with
            {
                SecretsFile = secrets,
                Variables = variables,
            }
        );

        new[] { settings["Desk:A"], settings["Desk:B"], settings["Desk:C"] }
            .Should()
            .Equal("file", "secrets", "environment");
    }

    [Theory]
    [InlineData("""{"Discord": {"Token": "abc"}}""", "Discord:Token", "Discord__Token")]
    [InlineData("""{"Model": {"Key": "abc"}}""", "Model:Key", "Model__Key")]
    public void A_secret_in_the_file_is_refused_without_being_shown(string json, string key, string variable)
    {
        _run.Folder.Write("appsettings.json", json);

        var load = () => DeskConfiguration.Load(_run.Context);

        load.Should()
            .Throw<OptionsValidationException>()
            .Which.Failures.Should()
            .ContainSingle(failure =>
                failure.Contains(key) && failure.Contains(variable) && !failure.Contains("abc")
            );
    }

    [Fact]
    public void A_secret_elsewhere_is_read()
    {
        var secrets = _run.Folder.Write("secrets.json", """{"Discord": {"Token": "abc"}}""");

        DeskConfiguration
            .Load(_run.Context with { SecretsFile = secrets })["Discord:Token"]
            .Should()
            .Be("abc");
    }

    [Fact]
    public void The_index_is_found_from_the_working_directory()
    {
        var index = Path.Combine(_run.Folder.Path, "index");
        var other = Path.Combine(_run.Folder.Path, "other");

        DeskConfiguration.Load(_run.Context)["Archive:Index"].Should().Be(index);
        DeskConfiguration.Load(_run.Context, "other")["Archive:Index"].Should().Be(other);
    }

    [Fact]
    public void A_file_may_hold_comments()
    {
        _run.Folder.Write("appsettings.json", "{\n// why\n\"Desk\": {\"A\": \"x\",}}");

        DeskConfiguration.Load(_run.Context)["Desk:A"].Should().Be("x");
    }
}
