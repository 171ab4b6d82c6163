using AskTheDesk.DiscordNet.Connections;
using AskTheDesk.Tests.Bot.Support;
using Discord;

namespace AskTheDesk.Tests.DiscordNet.Connections;

public sealed class LibraryLogTests
{
    [Fact]
    public async Task What_it_tells_of_requests_is_left_out_as_tokens_stand_in_it()
    {
        var logs = await WriteAsync(
            new LogMessage(LogSeverity.Warning, "Rest", "Rate limit: webhooks/1/s3cret")
        );

        logs.Should().BeEmpty();
    }

    [Fact]
    public async Task Of_an_exception_the_type_is_told_and_not_its_text()
    {
        var failure = new InvalidOperationException("s3cret");

        var logs = await WriteAsync(new LogMessage(LogSeverity.Error, "Rest", "s3cret", failure));

        logs.Should()
            .ContainSingle()
            .Which.Should()
            .Contain(nameof(InvalidOperationException))
            .And.NotContain("s3cret");
    }

    [Theory]
    [InlineData(LogSeverity.Warning, "Gateway", "Warning")]
    [InlineData(LogSeverity.Info, "Shard #1", "Debug")]
    public async Task What_it_tells_of_connections_is_passed_on(
        LogSeverity severity,
        string source,
        string level
    )
    {
        var logs = await WriteAsync(new LogMessage(severity, source, "Unknown Channel"));

        logs.Should().ContainSingle().Which.Should().StartWith(level).And.Contain("Unknown Channel");
    }

    private static async Task<IReadOnlyCollection<string>> WriteAsync(LogMessage message)
    {
        var logs = new CollectedLogs();
        await new LibraryLog(logs).WriteAsync(message);
        return logs.Entries;
    }
}
