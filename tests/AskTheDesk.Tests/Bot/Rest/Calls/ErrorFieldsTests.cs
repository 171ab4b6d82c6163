using System.Text.Json;
using AskTheDesk.Bot.Rest.Calls;
using CsCheck;

namespace AskTheDesk.Tests.Bot.Rest.Calls;

public sealed class ErrorFieldsTests
{
    [Fact]
    public void Fields_are_named_with_their_path_and_code()
    {
        const string errors = """
            {"content":{"_errors":[{"code":"MAX","message":"secret"}]},
             "rows":{"0":{"_errors":[{"code":"BAD","message":"secret"}]}}}
            """;

        Read(errors).Should().Be("content MAX, rows.0 BAD");
    }

    [Theory]
    [InlineData("""{"a b<script>":{"_errors":[{"code":"MAX"}]}}""", "? MAX")]
    [InlineData("""{"a":{"_errors":[{"code":"what you sent"}]}}""", "a ?")]
    [InlineData("""{"a":{"_errors":[{"message":"x"}]}}""", "a ?")]
    [InlineData("""{"a":{"_errors":7},"b":"c"}""", "")]
    [InlineData("""[1,2]""", "")]
    public void What_may_not_be_a_name_is_not_shown(string errors, string shown)
    {
        Read(errors).Should().Be(shown);
    }

    [Fact]
    public void At_most_five_are_shown()
    {
        var errors = string.Join(
            ',',
            Enumerable
                .Range(0, 20)
                .Select(i =>
                    $$$"""
                        "f{{{i}}}":{"_errors":[{"code":"X"}]}
                        """
                )
        );

        Read($"{{{errors}}}").Split(", ").Should().HaveCount(5);
    }

    [Fact]
    public void Nothing_typed_by_a_user_gets_through()
    {
        Gen.String.Sample(text =>
        {
            var errors = JsonSerializer.Serialize(
                new Dictionary<string, object>(StringComparer.Ordinal)
                {
                    [text] = new { _errors = new[] { new { code = text, message = text } } },
                }
            );

            Read(errors).Should().MatchRegex("^[A-Za-z0-9_.? ,]*$");
        });
    }

    private static string Read(string errors)
    {
        using var document = JsonDocument.Parse(errors);
        return ErrorFields.Read(document.RootElement);
    }
}
