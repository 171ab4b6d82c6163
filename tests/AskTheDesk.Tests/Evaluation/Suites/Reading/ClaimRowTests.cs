using AskTheDesk.Evaluation.Suites;

namespace AskTheDesk.Tests.Evaluation.Suites.Reading;

public sealed class ClaimRowTests
{
    [Fact]
    public void A_claim_with_references_is_supported_or_not()
    {
        var suite = Parse(
            """{"id":"1","set":"LFQA","question":"Why?","claim":"So.","references":["One.","Two."],"supported":true}"""
        );

        suite.Problems.Should().BeEmpty();
        var claim = suite.Claims.Should().ContainSingle().Subject;
        claim.Should().BeEquivalentTo(new SuiteClaim("1", "LFQA", "So.", ["One.", "Two."], Supported: true));
    }

    [Theory]
    [InlineData("supported", true)]
    [InlineData("partially_supported", false)]
    [InlineData("not_supported", false)]
    public void A_labelled_claim_is_supported_only_when_wholly_so(string label, bool supported)
    {
        var suite = Parse(
            $$"""{"id":"1","set":"WiCE","title":"T","context":"C","claim":"So.","evidence":["One.",""],"label":"{{label}}","supporting":[[0]]}"""
        );

        suite.Problems.Should().BeEmpty();
        suite.Claims[0].Supported.Should().Be(supported);
        suite.Claims[0].Evidence.Should().Equal("One.");
    }

    [Theory]
    [InlineData("\"claim\":\"So.\",\"references\":[],\"supported\":true", "id")]
    [InlineData("\"id\":\"1\",\"claim\":\"\",\"references\":[],\"supported\":true", "claim")]
    [InlineData("\"id\":\"1\",\"claim\":\"So.\",\"supported\":true", "references")]
    [InlineData("\"id\":\"1\",\"claim\":\"So.\",\"references\":[]", "supported")]
    [InlineData("\"id\":\"1\",\"claim\":\"So.\",\"references\":[],\"supported\":\"so so\"", "supported")]
    [InlineData("\"id\":\"1\",\"claim\":\"So.\",\"evidence\":[],\"label\":\"perhaps\"", "label")]
    [InlineData("\"id\":\"1\",\"claim\":\"So.\",\"evidence\":[]", "label")]
    public void What_is_missing_or_wrong_is_named(string fields, string field)
    {
        var suite = Parse($"{{{fields}}}");

        suite.Claims.Should().BeEmpty();
        suite.Problems.Should().ContainSingle().Which.Field.Should().Be(field);
    }

    [Fact]
    public void An_id_stands_once()
    {
        const string claim = """{"id":"1","claim":"So.","references":[],"supported":true}""";

        Parse($"{claim}\n{claim}").Problems.Should().ContainSingle().Which.Line.Should().Be(2);
    }

    private static Suite Parse(string text) => SuiteReader.Parse("s.jsonl", text);
}
