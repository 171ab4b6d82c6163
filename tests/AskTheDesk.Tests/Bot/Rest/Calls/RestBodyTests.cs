using AskTheDesk.Bot.Json.Sent;
using AskTheDesk.Bot.Json.Sent.Requests;
using AskTheDesk.Bot.Rest.Calls;

namespace AskTheDesk.Tests.Bot.Rest.Calls;

public sealed class RestBodyTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_files_it_is_JSON_made_anew_for_every_try()
    {
        var body = RestBody.Of(new ThreadBody("Who won?"), SentJson.Default.ThreadBody);

        using var first = body.Content();
        using var second = body.Content();

        first.Headers.ContentType?.MediaType.Should().Be("application/json");
        (await first.ReadAsStringAsync(Token)).Should().Be("""{"name":"Who won?"}""");
        (await second.ReadAsStringAsync(Token)).Should().Be("""{"name":"Who won?"}""");
    }

    [Fact]
    public async Task With_files_it_has_parts_numbered_like_the_attachments()
    {
        var body = RestBody.Of(
            new ThreadBody("x"),
            SentJson.Default.ThreadBody,
            [new("a.txt", "A"u8.ToArray()), new("b.txt", "B"u8.ToArray())]
        );

        using var content = body.Content();
        var text = await content.ReadAsStringAsync(Token);

        text.Should().Contain("name=payload_json").And.Contain("files[0]").And.Contain("files[1]");
        text.Should().Contain("filename=a.txt").And.Contain("filename=b.txt");
    }
}
