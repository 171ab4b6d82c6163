using System.Text.Json.Nodes;

namespace AskTheDesk.Loopback.Rules;

/// <summary>Lengths and addresses of embeds; 6000 characters over all of a message.</summary>
internal static class EmbedRules
{
    public static void Check(Field form)
    {
        var total = 0;
        foreach (var embed in form.Objects("embeds", 0, 10))
        {
            var before = total;
            total += Length(embed.Text("title", 0, 256)) + Length(embed.Text("description", 0, 4096));
            total += Length(embed.Object("footer")?.Text("text", 0, 2048, required: true));
            total += Length(embed.Object("author")?.Text("name", 0, 256, required: true));
            foreach (var field in embed.Objects("fields", 0, 25))
            {
                total += Length(field.Text("name", 1, 256, required: true));
                total += Length(field.Text("value", 1, 1024, required: true));
            }
            CheckUrls(embed);
            if (total == before && !HasPicture(embed))
            {
                embed.Add("description", "BASE_TYPE_REQUIRED", "This field is required");
            }
        }
        if (total > 6000)
        {
            form.Add("embeds", "MAX_EMBED_SIZE_EXCEEDED", "Embed size exceeds maximum size of 6000");
        }
    }

    private static void CheckUrls(Field embed)
    {
        CheckUrl(embed, "url", mayBeAttached: false);
        CheckUrl(embed.Object("footer"), "icon_url", mayBeAttached: true);
        CheckUrl(embed.Object("author"), "icon_url", mayBeAttached: true);
        CheckUrl(embed.Object("author"), "url", mayBeAttached: false);
        CheckUrl(embed.Object("image"), "url", mayBeAttached: true);
        CheckUrl(embed.Object("thumbnail"), "url", mayBeAttached: true);
    }

    private static void CheckUrl(Field? field, string name, bool mayBeAttached)
    {
        if (field?.Form[name] is not JsonValue)
        {
            return;
        }
        var text = field.Text(name, 1, 2048) ?? "";
        var isWhole = Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Host.Length > 0;
        if (!isWhole || url is null)
        {
            field.Add(name, "URL_TYPE_INVALID_URL", "Not a well formed URL.");
        }
        else if (url.Scheme is not ("http" or "https") && !(mayBeAttached && url.Scheme == "attachment"))
        {
            field.Add(
                name,
                "URL_TYPE_INVALID_SCHEME",
                $"Scheme \"{url.Scheme}\" is not supported. Scheme must be one of ('http', 'https')."
            );
        }
    }

    private static bool HasPicture(Field embed) =>
        embed.Form["image"] is not null || embed.Form["thumbnail"] is not null;

    private static int Length(string? text) => text?.Length ?? 0;
}
