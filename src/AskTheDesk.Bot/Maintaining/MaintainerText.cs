using System.Globalization;
using AskTheDesk.Bot.Port.Messages;
using AskTheDesk.Bot.Showing;
using AskTheDesk.Bot.Showing.Markup;
using AskTheDesk.Indexing.Reading;
using AskTheDesk.Indexing.Writing;

namespace AskTheDesk.Bot.Maintaining;

/// <summary>What maintainers are told of the archive and of the bot.</summary>
internal static class MaintainerText
{
    private const int MostListed = 15;
    private const int LongestItem = 200;

    public static OutgoingMessage Progress(IndexProgress? progress) =>
        Notices.Quietly(
            progress is null
                ? "Reading the sources…"
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"{progress.Read:N0} articles read, {progress.Changed:N0} changed…"
                )
        );

    public static IReadOnlyList<OutgoingMessage> Report(IndexReport report)
    {
        var counts = string.Create(
            CultureInfo.InvariantCulture,
            $"**The archive is up to date.** {report.Added.Count:N0} added, {report.Updated.Count:N0} updated, {report.Removed.Count:N0} removed, {report.Unchanged:N0} unchanged, {report.KeptOut:N0} kept out, {report.Rejected.Count:N0} rejected."
        );
        Piece[] pieces =
        [
            new("", counts),
            .. Listed("Rejected", report.Rejected.Select(item => item.ToString())),
            .. Listed("Note", report.Warnings),
        ];
        return [.. Pager.Pages(pieces).Select(Notices.Quietly)];
    }

    /// <summary>What the archive holds and what is being done.</summary>
    /// <param name="load">Questions being worked on and waiting.</param>
    public static OutgoingMessage Status(IndexStatus status, (int Running, int Waiting) load)
    {
        var newest = status.Summary.Newest is { } at
            ? ArticleText.Day(DateOnly.FromDateTime(at.UtcDateTime))
            : "no article states its date";
        var run = status.LastRun is { } last
            ? last.UtcDateTime.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture)
            : "none yet";
        return Notices.Quietly(
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                **Archive** {status.Summary.Articles:N0} articles, {status.Summary.Passages:N0} passages, {status.Bytes
                    / 1048576.0:N1} MiB
                **Newest article** {newest}
                **Last run** {run}
                **Index** version {status.Summary.Version}, format {status.Format}
                **Questions** {load.Running} being answered, {load.Waiting} waiting
                """
            )
        );
    }

    private static IEnumerable<Piece> Listed(string title, IEnumerable<string> items)
    {
        var all = items.ToList();
        if (all.Count == 0)
        {
            yield break;
        }
        yield return new Piece("\n\n", $"**{title}**");
        foreach (var item in all.Take(MostListed))
        {
            yield return new Piece(
                "\n",
                $"- {PlainMarkdown.Escape(PlainMarkdown.Shorten(PlainMarkdown.OneLine(item), LongestItem))}"
            );
        }
        if (all.Count > MostListed)
        {
            yield return new Piece(
                "\n",
                $"- and {all.Count - MostListed} more: `index --report FILE` lists all"
            );
        }
    }
}
