using System.Globalization;

namespace AskTheDesk.Articles.Reading.Fields;

/// <summary>Turns stated fields into the parts of a header.</summary>
internal static class HeaderParser
{
    public const string Dates = "a date such as 2021-10-23, or an instant such as 2021-10-23T14:30:00Z";

    /// <summary>The header; its title and its publication date are only what the fields state.</summary>
    /// <exception cref="ArticleFormatException">A field cannot be read.</exception>
    public static ArticleHeader Parse(StatedFields fields, ArticleId id) =>
        new(
            id,
            fields.Text("title") ?? "",
            TitleInferred: false,
            Byline: fields.Text("byline"),
            Source: fields.Text("source"),
            Section: fields.Text("section"),
            Url: Url(fields),
            Published: fields["published"] is { } published
                ? StatedDate.Parse(published.Value) ?? throw published.IsNot(Dates)
                : PublicationDate.Unknown,
            Kind: Name<ArticleKind>(fields, "kind") ?? ArticleKind.News,
            Status: Status(fields),
            Embargo: fields["embargo"] is { } embargo
                ? StatedDate.Parse(embargo.Value)?.At ?? throw embargo.IsNot(Dates)
                : null
        );

    private static Uri? Url(StatedFields fields)
    {
        if (fields["url"] is not { } field)
        {
            return null;
        }
        return Uri.TryCreate(field.Value, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
            ? url
            : throw field.IsNot("an absolute address that begins with http:// or https://");
    }

    private static ArticleStatus Status(StatedFields fields) =>
        new(
            Name<PublicationState>(fields, "status") ?? PublicationState.Published,
            fields.Text("status_note"),
            fields["status_date"] is { } field ? Day(field) : null
        );

    private static DateOnly Day(StatedField field) =>
        DateOnly.TryParseExact(
            field.Value,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : throw field.IsNot("a date such as 2021-10-23");

    /// <summary>One of an enumeration's names, in any case; a number is none.</summary>
    private static T? Name<T>(StatedFields fields, string name)
        where T : struct, Enum
    {
        if (fields[name] is not { } field)
        {
            return null;
        }
        var names = Enum.GetNames<T>();
        return names.Contains(field.Value, StringComparer.OrdinalIgnoreCase)
            ? Enum.Parse<T>(field.Value, ignoreCase: true)
            : throw field.IsNot($"one of {string.Join(", ", names).ToLowerInvariant()}");
    }
}
