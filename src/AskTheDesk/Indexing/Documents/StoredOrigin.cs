using Document = Lucene.Net.Documents.Document;

namespace AskTheDesk.Indexing.Documents;

/// <summary>Where an article came from, as stored fields of its record.</summary>
internal static class StoredOrigin
{
    public static void Write(string hash, Origin origin, Document document)
    {
        document.Store(FieldNames.Hash, hash);
        document.Store(FieldNames.Root, origin.Root);
        document.Store(FieldNames.File, origin.File);
        document.Store(FieldNames.IndexedAt, origin.IndexedAt);
    }
}
