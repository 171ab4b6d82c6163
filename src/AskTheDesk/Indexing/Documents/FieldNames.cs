namespace AskTheDesk.Indexing.Documents;

/// <summary>
/// Every field of the index. An article is one record of type <see cref="ArticleRecord"/> and, right before
/// it, one of type <see cref="PassageRecord"/> for each passage; all carry <see cref="Article"/>.
/// </summary>
internal static class FieldNames
{
    /// <summary>Which of the two a record is; indexed.</summary>
    public const string Type = "type";
    public const string ArticleRecord = "article";
    public const string PassageRecord = "passage";

    /// <summary>The article's id; indexed, stored.</summary>
    public const string Article = "article";

    /// <summary>The passage's id; doc values for ties, stored.</summary>
    public const string Passage = "passage";

    /// <summary>The passage's text, stemmed, with its length; stored.</summary>
    public const string Body = "body";

    /// <summary>The article's title, stemmed; stored.</summary>
    public const string Title = "title";

    /// <summary>The passage's text, lower-cased only.</summary>
    public const string Exact = "exact";

    /// <summary>UTC ticks; indexed, doc values. No value is an unknown date.</summary>
    public const string Published = "published";

    /// <summary>Days since 1 January of year 1, by the date's own offset; doc values. No value is unknown.</summary>
    public const string Day = "day";

    /// <summary>UTC ticks of a publication date that the article states; doc values of the article's record.</summary>
    public const string Stated = "stated";

    /// <summary>The source in lower case; indexed, doc values.</summary>
    public const string SourceKey = "source_key";

    /// <summary>What a passage's block is; indexed, stored by name.</summary>
    public const string PassageKind = "passage_kind";

    /// <summary>Each sentence's start in the article and its length, in UTF-16 units; stored.</summary>
    public const string Sentences = "sentences";

    /// <summary>The publication state by name; indexed, stored.</summary>
    public const string State = "state";

    /// <summary>UTC ticks before which no one may see it; doc values.</summary>
    public const string Embargo = "embargo";

    /// <summary>Stands in records with an embargo, so that they are found without reading the others.</summary>
    public const string HasEmbargo = "has_embargo";

    public const string TitleInferred = "title_inferred";
    public const string Byline = "byline";
    public const string Source = "source";
    public const string Section = "section";
    public const string Url = "url";
    public const string PublishedAt = "published_at";
    public const string DateOrigin = "date_origin";
    public const string DateEvidence = "date_evidence";
    public const string DatePrecision = "date_precision";
    public const string ArticleKind = "article_kind";
    public const string StateNote = "state_note";
    public const string StateDate = "state_date";
    public const string EmbargoAt = "embargo_at";

    /// <summary>The article's content hash; stored in its record, as are the four below.</summary>
    public const string Hash = "hash";

    /// <summary>The root it was read from.</summary>
    public const string Root = "root";

    /// <summary>Its file under the root.</summary>
    public const string File = "file";

    /// <summary>How many passages it has.</summary>
    public const string PassageCount = "passage_count";

    /// <summary>When it was written, ISO 8601.</summary>
    public const string IndexedAt = "indexed_at";
}
