using System.Globalization;
using AskTheDesk.Articles;

namespace AskTheDesk.Indexing.Writing.Updates;

/// <summary>The account of an index run while it goes on.</summary>
internal sealed class UpdateTally
{
    private readonly List<string> _warnings = [];

    public List<ArticleId> Added { get; } = [];

    public List<ArticleId> Updated { get; } = [];

    public List<ArticleId> Removed { get; } = [];

    public List<RejectedItem> Rejected { get; } = [];

    public int Unchanged { get; set; }

    public int KeptOut { get; set; }

    /// <summary>Articles read, whatever became of them.</summary>
    public int Read { get; set; }

    public int Changed => Added.Count + Updated.Count + Removed.Count;

    /// <summary>Sources that could not be read.</summary>
    public List<string> Unread { get; } = [];

    /// <summary>Says why nothing of a source is removed, where something is missing.</summary>
    /// <param name="missing">How many articles of it the index has that were not read.</param>
    public void Finish(string root, SourceReport report, int missing)
    {
        if (!report.Readable)
        {
            Unread.Add(root);
            _warnings.Add($"{root} could not be read: nothing of it is removed.");
        }
        else if (report.Found == 0 && missing > 0)
        {
            _warnings.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{root} holds no article any more: the {missing} that the index has from it stay."
                )
            );
        }
    }

    public IndexReport ToReport() => new(Added, Updated, Removed, Unchanged, KeptOut, Rejected, _warnings);
}
