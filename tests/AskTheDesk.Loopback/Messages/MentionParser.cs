using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Messages;

/// <summary>Whom a text pings, given what <c>allowed_mentions</c> lets through.</summary>
internal static partial class MentionParser
{
    /// <summary>Notes on the message whom it pings.</summary>
    /// <param name="allowed">The form's <c>allowed_mentions</c>, or null for the defaults.</param>
    /// <param name="usersOnly">The default of interactions and webhooks, against everything for channel messages.</param>
    public static Message Mark(Message message, JsonObject? allowed, bool usersOnly)
    {
        var parse = allowed is null ? Defaults(usersOnly) : Words(allowed["parse"]);
        // Direction controls go before mentions are looked for: @<U+202E>everyone pings.
        var text = WithoutDirections(message.Content);
        return message with
        {
            Pings = Pinged(UserMention().Matches(text), parse.Contains("users"), allowed?["users"]),
            RolePings = Pinged(RoleMention().Matches(text), parse.Contains("roles"), allowed?["roles"]),
            PingsEveryone = parse.Contains("everyone") && EveryoneMention().IsMatch(text),
        };
    }

    private static HashSet<string> Defaults(bool usersOnly) =>
        usersOnly ? ["users"] : ["users", "roles", "everyone"];

    private static HashSet<string> Words(JsonNode? parse) =>
        parse is JsonArray words ? [.. words.Select(w => w?.ToString() ?? "")] : [];

    private static List<ulong> Pinged(MatchCollection found, bool all, JsonNode? listed)
    {
        var ids = listed is JsonArray array ? array.Select(Ids.Read).OfType<ulong>().ToHashSet() : [];
        return
        [
            .. found
                .Select(m => Ids.Read(m.Groups["id"].Value))
                .OfType<ulong>()
                .Where(id => all || ids.Contains(id))
                .Distinct(),
        ];
    }

    private static string WithoutDirections(string text) =>
        string.Concat(text.Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.Format));

    [GeneratedRegex("<@!?(?<id>[0-9]{17,20})>", RegexOptions.NonBacktracking)]
    private static partial Regex UserMention();

    [GeneratedRegex("<@&(?<id>[0-9]{17,20})>", RegexOptions.NonBacktracking)]
    private static partial Regex RoleMention();

    [GeneratedRegex("@(?:everyone|here)", RegexOptions.NonBacktracking)]
    private static partial Regex EveryoneMention();
}
