namespace AskTheDesk.Indexing.Documents;

/// <summary>A source's name as it is compared: whatever the case.</summary>
internal static class SourceKey
{
    public static string Of(string source) => source.Trim().ToLowerInvariant();
}
