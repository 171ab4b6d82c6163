using AskTheDesk.Bot.Gateway;

namespace AskTheDesk.Tests.Bot.Conformance;

/// <summary>The suite is worth something only if a link that lacks a part fails it.</summary>
public sealed class DefectiveLinkTests
{
    [Fact]
    public async Task A_link_without_resume_fails()
    {
        var parts = LinkParts.All with { Resume = false };

        var failure = await FailureAsync(
            nameof(ConnectionChecks.A_dropped_connection_is_resumed_and_nothing_is_lost),
            parts
        );

        failure.Should().Contain("the session is resumed");
    }

    [Fact]
    public async Task A_link_without_deduplication_fails()
    {
        var parts = LinkParts.All with { Dedupe = false };

        var failure = await FailureAsync(
            nameof(ConnectionChecks.An_event_that_comes_twice_is_heard_once),
            parts
        );

        failure.Should().Contain("twins are dropped");
    }

    [Fact]
    public async Task A_link_without_buckets_fails()
    {
        var parts = LinkParts.All with { Buckets = false };

        var failure = await FailureAsync(nameof(LimitChecks.Messages_keep_to_their_bucket), parts);

        failure.Should().Contain("buckets are kept");
    }

    private static async Task<string> FailureAsync(string check, LinkParts parts)
    {
        var run = () =>
            LinkConformance.Checks[check](setup => new GatewayLink(
                setup.Options,
                new LinkTools(TimeProvider.System, setup.Logs.CreateLogger("link")) { Parts = parts }
            ));

        return (await run.Should().ThrowAsync<Xunit.Sdk.XunitException>()).Which.Message;
    }
}
