using System.Net;
using System.Text;
using AskTheDesk.Bot.Rest.Calls;

namespace AskTheDesk.Tests.Bot.Rest.Calls;

public sealed class OutcomeReaderTests
{
    [Fact]
    public void A_success_keeps_its_body()
    {
        Read(204, "").Should().BeOfType<Outcome.Done>().Which.Body.Should().BeEmpty();
    }

    [Fact]
    public void A_refusal_keeps_its_code_and_the_fields_that_are_wrong()
    {
        var body = """
            {"code":50035,"message":"x","errors":{"embeds":{"0":{"title":{"_errors":[{"code":"TOO_LONG"}]}}}}}
            """;

        Read(400, body).Should().Be(new Outcome.Refused(400, 50035, "embeds.0.title TOO_LONG"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("null")]
    [InlineData("[]")]
    public void A_refusal_in_other_words_has_no_code(string body)
    {
        Read(404, body).Should().Be(new Outcome.Refused(404, Code: null, ""));
    }

    [Theory]
    [InlineData("""{"retry_after":1.5,"global":false}""", "user", false, false)]
    [InlineData("""{"retry_after":1.5,"global":true}""", "", true, false)]
    [InlineData("""{"retry_after":1.5}""", "global", true, false)]
    [InlineData("""{"retry_after":1.5}""", "shared", false, true)]
    public void Too_many_requests_tell_for_how_long_and_whose_limit(
        string body,
        string scope,
        bool global,
        bool shared
    )
    {
        var outcome = Read(429, body, ("X-RateLimit-Scope", scope));

        outcome.Should().Be(new Outcome.Limited(TimeSpan.FromSeconds(1.5), global, shared));
    }

    [Fact]
    public void Too_many_requests_may_tell_for_how_long_in_the_header_alone()
    {
        Read(429, "{}", ("Retry-After", "7"))
            .Should()
            .Be(new Outcome.Limited(TimeSpan.FromSeconds(7), Global: false, Shared: false));
    }

    [Theory]
    [InlineData("<html>banned</html>")]
    [InlineData("{}")]
    public void Too_many_requests_unlike_Discords_look_like_a_ban(string body)
    {
        Read(429, body).Should().Be(new Outcome.Banned());
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(301)]
    public void Trouble_and_redirects_are_failures(int status)
    {
        Read(status, "").Should().Be(new Outcome.Failed(status));
    }

    [Theory]
    [InlineData(HttpRequestError.ConnectionError, false)]
    [InlineData(HttpRequestError.NameResolutionError, false)]
    [InlineData(HttpRequestError.ResponseEnded, true)]
    [InlineData(HttpRequestError.Unknown, true)]
    public void A_broken_connection_tells_whether_the_request_may_have_arrived(
        HttpRequestError error,
        bool sent
    )
    {
        OutcomeReader.Read(new HttpRequestException(error)).Sent.Should().Be(sent);
    }

    private static Outcome Read(int status, string body, params (string Name, string Value)[] headers)
    {
        using var response = new HttpResponseMessage((HttpStatusCode)status);
        foreach (var (name, value) in headers)
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }
        return OutcomeReader.Read(response, Encoding.UTF8.GetBytes(body));
    }
}
