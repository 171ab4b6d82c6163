using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Entities;
using AskTheDesk.Loopback.Messages;

namespace AskTheDesk.Tests.Loopback.Messages;

public sealed class MentionParserTests
{
    private const ulong Ada = 12345678901234567;
    private const string Everybody = "<@12345678901234567> <@&22345678901234567> @everyone";

    [Theory]
    [InlineData(null, false, 1, 1, true)]
    [InlineData(null, true, 1, 0, false)]
    [InlineData("""{"parse":[]}""", false, 0, 0, false)]
    [InlineData("{}", false, 0, 0, false)]
    [InlineData("""{"parse":["roles"]}""", false, 0, 1, false)]
    [InlineData("""{"users":["12345678901234567"]}""", false, 1, 0, false)]
    [InlineData("""{"users":["98765432109876543"]}""", false, 0, 0, false)]
    public void Who_is_pinged_depends_on_what_is_allowed(
        string? allowed,
        bool usersOnly,
        int users,
        int roles,
        bool everyone
    )
    {
        var mentions = allowed is null ? null : JsonNode.Parse(allowed)?.AsObject();

        var marked = MentionParser.Mark(Said(Everybody), mentions, usersOnly);

        (marked.Pings.Count, marked.RolePings.Count, marked.PingsEveryone)
            .Should()
            .Be((users, roles, everyone));
    }

    [Theory]
    [InlineData("@\u202Eeveryone")]
    [InlineData("@\u200Bhere")]
    public void Invisible_characters_do_not_keep_everyone_from_being_pinged(string text)
    {
        MentionParser.Mark(Said(text), null, usersOnly: false).PingsEveryone.Should().BeTrue();
    }

    [Theory]
    [InlineData("<@!12345678901234567>", 1)]
    [InlineData("<@12345678901234567> <@12345678901234567>", 1)]
    [InlineData("<@123>", 0)]
    [InlineData("<# 12345678901234567>", 0)]
    public void A_user_is_mentioned(string text, int pings)
    {
        MentionParser.Mark(Said(text), null, usersOnly: false).Pings.Should().HaveCount(pings);
    }

    private static Message Said(string text) => new(1, 2, new User(Ada, "Ada"), default) { Content = text };
}
