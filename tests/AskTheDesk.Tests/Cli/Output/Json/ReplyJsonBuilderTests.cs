using System.Text.Json;
using AskTheDesk.Articles;
using AskTheDesk.Citations;
using AskTheDesk.Cli.Output.Json;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Cli.Output.Json;

public sealed class ReplyJsonBuilderTests
{
    private static readonly DateTimeOffset AsOf = Some.Instant("2022-03-01");

    [Fact]
    public void The_fields_are_the_contract_s()
    {
        var json = Json(SomeResult.Answered(("Rates rose.", "a.txt")));

        Fields(json)
            .Should()
            .Contain(
                "question asOf outcome answer sentences dropped sources nearest refusalScore writer fallback tokens index ms".Split(
                    ' '
                )
            );
        Fields(json.GetProperty("sentences")[0])
            .Should()
            .Contain("text citations verdict probability".Split(' '));
        Fields(json.GetProperty("sources")[0])
            .Should()
            .Contain("n article title source url published publishedFrom passage quote".Split(' '));
        Fields(json.GetProperty("index")).Should().Contain("version articles newest".Split(' '));
        Fields(json.GetProperty("ms")).Should().Equal("retrieve", "write", "check", "total");
    }

    [Fact]
    public void An_answer_is_its_sentences_with_their_markers()
    {
        var json = Json(SomeResult.Answered(("Rates rose.", "a.txt"), ("Prices fell.", "b.txt")));

        json.GetProperty("outcome").GetString().Should().Be("answered");
        json.GetProperty("answer").GetString().Should().Be("Rates rose. [1] Prices fell. [2]");
        json.GetProperty("sentences")[1].GetProperty("text").GetString().Should().Be("Prices fell. [2]");
        json.GetProperty("sentences")[1].GetProperty("verdict").GetString().Should().Be("supported");
        json.GetProperty("sentences")[1].GetProperty("citations")[0].GetInt32().Should().Be(2);
    }

    [Fact]
    public void A_source_tells_where_its_date_comes_from()
    {
        var source = Json(SomeResult.Answered(("Rates rose.", "a.txt"))).GetProperty("sources")[0];

        source.GetProperty("published").GetString().Should().Be("2022-06-01");
        source.GetProperty("publishedFrom").GetString().Should().Be("stated");
    }

    [Fact]
    public void What_is_not_in_the_archive_comes_with_the_nearest_articles()
    {
        var nearest = NewsItem.Of("a.txt").Titled("Rates rise").On("2022-02-03").Header;
        var dropped = new DroppedSentence("Rates doubled. [1]", "It does not say so.");

        var json = Json(
            SomeResult.NotInArchive() with
            {
                Reply = new DeskReply.NotInArchive([nearest], [dropped]),
            }
        );

        json.GetProperty("outcome").GetString().Should().Be("not_in_archive");
        json.GetProperty("answer").GetString().Should().BeEmpty();
        json.GetProperty("nearest").ToString().Should().Contain("a.txt").And.Contain("2022-02-03");
        json.GetProperty("dropped")[0].GetProperty("why").GetString().Should().Be("It does not say so.");
    }

    [Fact]
    public void A_refusal_says_why_and_was_not_looked_up()
    {
        var json = Json(SomeResult.Refused() with { Trace = Trace.Unasked });

        json.GetProperty("outcome").GetString().Should().Be("refused");
        json.GetProperty("message").GetString().Should().Be("Ask a shorter question.");
        json.GetProperty("index").ValueKind.Should().Be(JsonValueKind.Null);
        json.GetProperty("asOf").GetDateTimeOffset().Should().Be(AsOf);
    }

    [Fact]
    public void A_model_s_tokens_and_failure_are_told()
    {
        var result = SomeResult.Answered(("Rates rose.", "a.txt"));

        var json = Json(
            result with
            {
                Trace = result.Trace with { Fallback = "slow", Tokens = new TokenUsage(7, 9) },
            }
        );

        json.GetProperty("fallback").GetString().Should().Be("slow");
        json.GetProperty("tokens").GetProperty("prompt").GetInt32().Should().Be(7);
        json.GetProperty("tokens").GetProperty("completion").GetInt32().Should().Be(9);
    }

    [Theory]
    [InlineData(DatePrecision.Instant, "2019-07-09T14:05:00Z")]
    [InlineData(DatePrecision.Day, "2019-07-09")]
    [InlineData(DatePrecision.Month, "2019-07-09")]
    public void A_date_is_iso(DatePrecision precision, string text)
    {
        var at = Some.Instant("2019-07-09T16:05:00+02:00");

        Iso.Of(new PublicationDate(at, DateOrigin.Stated, null, precision)).Should().Be(text);
    }

    private static JsonElement Json(DeskResult result) =>
        JsonDocument.Parse(JsonText.Write(ReplyJsonBuilder.Build("Asked?", AsOf, result))).RootElement;

    private static IEnumerable<string> Fields(JsonElement json) =>
        json.EnumerateObject().Select(field => field.Name);
}
