using System.Globalization;
using AskTheDesk.Articles;
using Document = Lucene.Net.Documents.Document;

namespace AskTheDesk.Indexing.Documents;

/// <summary>An article's header as stored fields, and back. Id, title and state are indexed fields too.</summary>
internal static class StoredHeader
{
    public static void Write(ArticleHeader header, Document document)
    {
        document.Store(FieldNames.TitleInferred, header.TitleInferred ? "yes" : null);
        document.Store(FieldNames.Byline, header.Byline);
        document.Store(FieldNames.Source, header.Source);
        document.Store(FieldNames.Section, header.Section);
        document.Store(FieldNames.Url, header.Url?.OriginalString);
        document.Store(FieldNames.ArticleKind, header.Kind.ToString());
        document.Store(FieldNames.EmbargoAt, header.Embargo);
        document.Store(FieldNames.PublishedAt, header.Published.At);
        document.Store(FieldNames.DateOrigin, header.Published.Origin.ToString());
        document.Store(FieldNames.DateEvidence, header.Published.Evidence);
        document.Store(FieldNames.DatePrecision, header.Published.Precision.ToString());
        document.Store(FieldNames.StateNote, header.Status.Note);
        document.Store(FieldNames.StateDate, header.Status.Date?.ToString("O", CultureInfo.InvariantCulture));
    }

    public static ArticleHeader Read(Document document) =>
        new(
            new ArticleId(document.Text(FieldNames.Article)),
            document.Text(FieldNames.Title),
            document.Find(FieldNames.TitleInferred) is not null,
            document.Find(FieldNames.Byline),
            document.Find(FieldNames.Source),
            document.Find(FieldNames.Section),
            document.Find(FieldNames.Url) is { } url ? new Uri(url) : null,
            Published(document),
            document.Name<ArticleKind>(FieldNames.ArticleKind),
            Status(document),
            document.Instant(FieldNames.EmbargoAt)
        );

    public static ArticleStatus Status(Document document) =>
        new(
            document.Name<PublicationState>(FieldNames.State),
            document.Find(FieldNames.StateNote),
            document.Find(FieldNames.StateDate) is { } date
                ? DateOnly.ParseExact(date, "O", CultureInfo.InvariantCulture)
                : null
        );

    private static PublicationDate Published(Document document) =>
        new(
            document.Instant(FieldNames.PublishedAt),
            document.Name<DateOrigin>(FieldNames.DateOrigin),
            document.Find(FieldNames.DateEvidence),
            document.Name<DatePrecision>(FieldNames.DatePrecision)
        );
}
