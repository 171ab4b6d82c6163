using System.Globalization;
using AskTheDesk.Cli.Output;
using AskTheDesk.Indexing;

namespace AskTheDesk.Cli.Doctor;

/// <summary>Whether the articles are there and the index holds them.</summary>
internal static class ArchiveCheck
{
    public static IEnumerable<Finding> Run(DeskSession session)
    {
        foreach (var source in session.Archive.Paths)
        {
            var path = session.Context.PathOf(source);
            yield return File.Exists(path) || Directory.Exists(path)
                ? Finding.Good("source", path)
                : Finding.Bad("source", $"{path} is not there; put it there or change Archive:Sources");
        }
        yield return Index(session);
    }

    private static Finding Index(DeskSession session)
    {
        try
        {
            var status = session.Index.Status();
            var run = status.LastRun?.ToString("u", CultureInfo.InvariantCulture) ?? "unknown";
            return Finding.Good(
                "index",
                $"{status.Summary.Articles} articles in {session.Folder.Name}, last run {run}"
            );
        }
        catch (IndexException fault)
        {
            return Finding.Bad("index", PlainText.Clean(fault.Message));
        }
    }
}
