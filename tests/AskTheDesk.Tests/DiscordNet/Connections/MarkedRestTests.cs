using System.Net;
using AskTheDesk.DiscordNet.Connections;
using AskTheDesk.Tests.DiscordNet.Support;

namespace AskTheDesk.Tests.DiscordNet.Connections;

public sealed class MarkedRestTests
{
    private readonly FakeRest _http = new();
    private readonly CurrentAttempt _attempts = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_carries_its_nonce()
    {
        _attempts.Begin().Nonce = "n-1";

        await SendAsync("""{"content":"Hello"}""");

        _http.Sent.Should().Equal("""{"content":"Hello","nonce":"n-1","enforce_nonce":true}""");
    }

    [Fact]
    public async Task So_does_one_with_files()
    {
        _attempts.Begin().Nonce = "n-1";
        var parts = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["files[0]"] = "a",
            ["payload_json"] = "{}",
        };
        using var rest = new MarkedRest(_http, _attempts);

        await rest.SendAsync("POST", "channels/1/messages", parts, Token);

        _http.Sent.Should().Equal("a", """{"nonce":"n-1","enforce_nonce":true}""");
    }

    [Fact]
    public async Task What_has_no_nonce_goes_as_it_is()
    {
        await SendAsync("""{"content": 1}""");
        _attempts.Begin();
        await SendAsync("""{"content": 2}""");

        _http.Sent.Should().Equal("""{"content": 1}""", """{"content": 2}""");
    }

    [Theory]
    [InlineData(HttpStatusCode.OK, true)]
    [InlineData(HttpStatusCode.NoContent, true)]
    [InlineData(HttpStatusCode.Found, false)]
    [InlineData(HttpStatusCode.NotFound, false)]
    [InlineData(HttpStatusCode.BadGateway, false)]
    public async Task It_is_known_whether_Discord_has_done_it(HttpStatusCode status, bool done)
    {
        var attempt = _attempts.Begin();
        _http.Status = status;

        await SendAsync("{}");

        attempt.Done.Should().Be(done);
    }

    private async Task SendAsync(string json)
    {
        using var rest = new MarkedRest(_http, _attempts);
        await rest.SendAsync("POST", "channels/1/messages", json, Token);
    }
}
