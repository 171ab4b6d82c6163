using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Rest;
using AskTheDesk.Loopback.Rules;
using AskTheDesk.Tests.Loopback.Support;

namespace AskTheDesk.Tests.Loopback.Rules;

public sealed class MessageRulesTests
{
    [Fact]
    public void Everything_at_its_limit_is_accepted()
    {
        var fields = Enumerable.Range(0, 5).Select(_ => Field(256, 900));
        var embed = new JsonObject { ["title"] = Text(220), ["fields"] = new JsonArray([.. fields]) };
        var form = new JsonObject
        {
            ["content"] = Text(2000),
            ["embeds"] = new JsonArray(embed),
            ["nonce"] = Text(25),
            ["flags"] = 64,
            ["allowed_mentions"] = new JsonObject { ["parse"] = new JsonArray() },
        };

        var check = () => MessageRules.Check(form, []);

        check.Should().NotThrow();
    }

    [Theory]
    [InlineData("content", 2001, "content", "BASE_TYPE_MAX_LENGTH")]
    [InlineData("nonce", 26, "nonce", "BASE_TYPE_MAX_LENGTH")]
    public void A_long_text_is_refused(string field, int length, string place, string code)
    {
        Refusal(new JsonObject { [field] = Text(length) }).ErrorsAt(place).Should().Equal(code);
    }

    [Theory]
    [InlineData("""{"title":257}""", "embeds.0.title", "BASE_TYPE_MAX_LENGTH")]
    [InlineData("""{"description":4097}""", "embeds.0.description", "BASE_TYPE_MAX_LENGTH")]
    [InlineData("""{"title":1,"footer":{"text":2049}}""", "embeds.0.footer.text", "BASE_TYPE_MAX_LENGTH")]
    [InlineData("""{"title":1,"author":{"name":257}}""", "embeds.0.author.name", "BASE_TYPE_MAX_LENGTH")]
    [InlineData(
        """{"fields":[{"name":1,"value":1025}]}""",
        "embeds.0.fields.0.value",
        "BASE_TYPE_BAD_LENGTH"
    )]
    [InlineData("""{"fields":[{"name":257,"value":1}]}""", "embeds.0.fields.0.name", "BASE_TYPE_BAD_LENGTH")]
    [InlineData("""{"fields":[{"value":1}]}""", "embeds.0.fields.0.name", "BASE_TYPE_REQUIRED")]
    [InlineData("""{"title":1,"url":0}""", "embeds.0.url", "BASE_TYPE_BAD_LENGTH")]
    [InlineData("{}", "embeds.0.description", "BASE_TYPE_REQUIRED")]
    public void An_embed_beyond_a_limit_is_refused(string lengths, string place, string code)
    {
        var form = new JsonObject { ["embeds"] = new JsonArray(Filled(JsonNode.Parse(lengths))) };

        Refusal(form).ErrorsAt(place).Should().Contain(code);
    }

    [Theory]
    [InlineData("ftp://example.org/a", "URL_TYPE_INVALID_SCHEME")]
    [InlineData("example.org", "URL_TYPE_INVALID_URL")]
    public void An_embeds_address_must_be_of_the_web(string url, string code)
    {
        var embed = new JsonObject { ["title"] = "a", ["url"] = url };

        Refusal(new JsonObject { ["embeds"] = new JsonArray(embed) })
            .ErrorsAt("embeds.0.url")
            .Should()
            .Equal(code);
    }

    [Fact]
    public void All_embeds_together_may_have_6000_characters()
    {
        var embeds = new JsonArray(Description(4096), Description(1905));

        Refusal(new JsonObject { ["embeds"] = embeds })
            .ErrorsAt("embeds")
            .Should()
            .Equal("MAX_EMBED_SIZE_EXCEEDED");
    }

    [Fact]
    public void Ten_embeds_are_the_most()
    {
        var embeds = new JsonArray([.. Enumerable.Range(0, 11).Select(_ => Description(1))]);

        Refusal(new JsonObject { ["embeds"] = embeds })
            .ErrorsAt("embeds")
            .Should()
            .Equal("BASE_TYPE_MAX_LENGTH");
    }

    [Theory]
    [InlineData(
        """{"parse":["users"],"users":["12345678901234567"]}""",
        "allowed_mentions.users",
        "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE"
    )]
    [InlineData("""{"parse":["everybody"]}""", "allowed_mentions.parse", "BASE_TYPE_CHOICES")]
    [InlineData("""{"users":["Ada"]}""", "allowed_mentions.users", "NUMBER_TYPE_COERCE")]
    public void Contradicting_mentions_are_refused(string mentions, string place, string code)
    {
        Refusal(new JsonObject { ["allowed_mentions"] = JsonNode.Parse(mentions) })
            .ErrorsAt(place)
            .Should()
            .Equal(code);
    }

    [Fact]
    public void Flags_that_only_Discord_sets_are_refused()
    {
        Refusal(new JsonObject { ["flags"] = 128 }).ErrorsAt("flags").Should().Equal("MESSAGE_FLAGS_INVALID");
    }

    [Fact]
    public void Components_V2_leave_no_room_for_content()
    {
        var form = new JsonObject
        {
            ["flags"] = 32768,
            ["content"] = "text",
            ["components"] = new JsonArray(new JsonObject { ["type"] = 10, ["content"] = "text" }),
        };

        Refusal(form)
            .ErrorsAt("content")
            .Should()
            .Equal("MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2");
    }

    [Fact]
    public void Components_V2_may_have_40_parts_and_4000_characters()
    {
        var parts = Enumerable
            .Range(0, 41)
            .Select(_ => new JsonObject { ["type"] = 10, ["content"] = Text(98) });
        var form = new JsonObject { ["flags"] = 32768, ["components"] = new JsonArray([.. parts]) };

        Refusal(form)
            .ErrorsAt("components")
            .Should()
            .Equal("BASE_TYPE_MAX_LENGTH", "COMPONENT_MAX_TOTAL_TEXT_EXCEEDED");
    }

    [Fact]
    public void More_than_ten_files_and_files_over_ten_megabytes_are_refused()
    {
        var many = Enumerable.Range(0, 11).Select(i => new Upload((ulong)i, "a.txt", null, [])).ToList();
        var large = new Upload(0, "a.txt", null, new byte[AttachmentRules.FileLimit + 1]);

        Code(() => MessageRules.Check([], many)).Should().Be(30015);
        Code(() => MessageRules.Check([], [large])).Should().Be(40005);
    }

    private static RawAnswer Refusal(JsonObject form) => Refusals.Of(() => MessageRules.Check(form, []));

    private static int Code(Action check) => Refusals.Of(check).Code;

    private static string Text(int length) => new('x', length);

    private static JsonObject Description(int length) => new() { ["description"] = Text(length) };

    private static JsonObject Field(int name, int value) =>
        new() { ["name"] = Text(name), ["value"] = Text(value) };

    /// <summary>Each number becomes a text of that length.</summary>
    private static JsonNode? Filled(JsonNode? lengths) =>
        lengths switch
        {
            JsonObject o => new JsonObject(o.Select(p => KeyValuePair.Create(p.Key, Filled(p.Value)))),
            JsonArray a => new JsonArray([.. a.Select(Filled)]),
            _ => Text(lengths?.GetValue<int>() ?? 0),
        };
}
