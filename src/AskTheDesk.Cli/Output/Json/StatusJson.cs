using AskTheDesk.Indexing.Reading;

namespace AskTheDesk.Cli.Output.Json;

/// <summary>What <c>status --json</c> prints. Fields may be added, never renamed.</summary>
/// <param name="Index">The index's folder.</param>
/// <param name="Newest">The newest stated publication date, or null.</param>
/// <param name="LastRun">When an index run last ended, or null.</param>
/// <param name="Format">The index's format version.</param>
/// <param name="Size">Bytes on disk.</param>
internal sealed record StatusJson(
    string Index,
    int Articles,
    int Passages,
    string? Newest,
    DateTimeOffset? LastRun,
    long Version,
    int Format,
    long Size
)
{
    public static StatusJson Of(string index, IndexStatus status) =>
        new(
            index,
            status.Summary.Articles,
            status.Summary.Passages,
            Iso.Of(status.Summary.Newest),
            status.LastRun,
            status.Summary.Version,
            status.Format,
            status.Bytes
        );
}
