using AskTheDesk.Articles;
using AskTheDesk.Passages;
using Lucene.Net.Documents;
using Lucene.Net.Util;
using Document = Lucene.Net.Documents.Document;

namespace AskTheDesk.Indexing.Documents;

/// <summary>Turns an article and its passages into the records that stand for it in the index.</summary>
internal static class ArticleDocuments
{
    // Words without their count: a title or an exact phrase is worth no less in a longer text.
    private static readonly FieldType Words = new(TextField.TYPE_NOT_STORED) { OmitNorms = true };
    private static readonly FieldType StoredWords = new(TextField.TYPE_STORED) { OmitNorms = true };

    /// <summary>The passages' records in order, then the article's.</summary>
    public static IEnumerable<Document> Of(Article article, IReadOnlyList<Passage> passages, Origin origin)
    {
        foreach (var passage in passages)
        {
            yield return OfPassage(article.Header, passage);
        }
        yield return OfArticle(article, passages.Count, origin);
    }

    private static Document OfPassage(ArticleHeader header, Passage passage)
    {
        var document = Common(header, FieldNames.PassageRecord);
        document.Add(new BinaryDocValuesField(FieldNames.Passage, new BytesRef(passage.Id.Value)));
        document.Add(new StringField(FieldNames.PassageKind, passage.Kind.ToString(), Field.Store.YES));
        document.Add(new TextField(FieldNames.Body, passage.Text, Field.Store.YES));
        document.Add(new Field(FieldNames.Exact, passage.Text, Words));
        document.Add(new Field(FieldNames.Title, header.Title, StoredWords));
        StoredPassage.Write(passage, document);
        return document;
    }

    private static Document OfArticle(Article article, int passages, Origin origin)
    {
        var document = Common(article.Header, FieldNames.ArticleRecord);
        document.Add(new StoredField(FieldNames.Title, article.Header.Title));
        document.Add(new StoredField(FieldNames.PassageCount, passages));
        if (article.Header.Published is { Origin: DateOrigin.Stated, At: { } at })
        {
            document.Add(new NumericDocValuesField(FieldNames.Stated, at.UtcTicks));
        }
        StoredOrigin.Write(article.ContentHash, origin, document);
        return document;
    }

    private static Document Common(ArticleHeader header, string type)
    {
        var document = new Document
        {
            new StringField(FieldNames.Type, type, Field.Store.NO),
            new StringField(FieldNames.Article, header.Id.Value, Field.Store.YES),
            new StringField(FieldNames.State, header.Status.State.ToString(), Field.Store.YES),
        };
        AddDates(header, document);
        if (header.Source is { } source)
        {
            var key = SourceKey.Of(source);
            document.Add(new StringField(FieldNames.SourceKey, key, Field.Store.NO));
            document.Add(new SortedDocValuesField(FieldNames.SourceKey, new BytesRef(key)));
        }
        StoredHeader.Write(header, document);
        return document;
    }

    private static void AddDates(ArticleHeader header, Document document)
    {
        if (header.Published.At is { } at)
        {
            document.Add(new Int64Field(FieldNames.Published, at.UtcTicks, Field.Store.NO));
            document.Add(new NumericDocValuesField(FieldNames.Published, at.UtcTicks));
            document.Add(
                new NumericDocValuesField(FieldNames.Day, DateOnly.FromDateTime(at.DateTime).DayNumber)
            );
        }
        if (header.Embargo is { } embargo)
        {
            document.Add(new StringField(FieldNames.HasEmbargo, "yes", Field.Store.NO));
            document.Add(new NumericDocValuesField(FieldNames.Embargo, embargo.UtcTicks));
        }
    }
}
