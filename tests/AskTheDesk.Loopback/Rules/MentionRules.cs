using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Rules;

/// <summary><c>allowed_mentions</c>: known words, at most 100 ids, and not both of a kind.</summary>
internal static class MentionRules
{
    private static readonly string[] Words = ["users", "roles", "everyone"];

    public static void Check(Field form)
    {
        if (form.Object("allowed_mentions") is not { } allowed)
        {
            return;
        }
        var parse = allowed.List("parse", 0, 3).Select(p => p?.ToString() ?? "").ToList();
        if (parse.Exists(p => !Words.Contains(p)))
        {
            allowed.Add("parse", "BASE_TYPE_CHOICES", "Value must be one of ('users', 'roles', 'everyone').");
        }
        CheckIds(allowed, parse, "users");
        CheckIds(allowed, parse, "roles");
    }

    private static void CheckIds(Field allowed, List<string> parse, string name)
    {
        var ids = allowed.List(name, 0, 100);
        if (ids.Any(i => Ids.Read(i) is null))
        {
            allowed.Add(name, "NUMBER_TYPE_COERCE", "Value is not snowflake.");
        }
        if (ids.Count > 0 && parse.Contains(name))
        {
            allowed.Add(
                name,
                "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
                $"parse:[\"{name}\"] and {name}: [ids...] are mutually exclusive."
            );
        }
    }
}
