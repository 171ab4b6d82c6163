using System.Security;

namespace AskTheDesk.Articles.Reading.Files;

/// <summary>Walks a root, in ordinal order of the paths that it gives; hidden files are not looked at.</summary>
internal static class SourceWalk
{
    public static IEnumerable<SourceEntry> Entries(string root)
    {
        if (File.Exists(root))
        {
            return [new SourceEntry(Path.GetFileName(root), root)];
        }
        return Directory.Exists(root)
            ? Folder(root, "")
            : [new SourceEntry("", root, $"{root} is not there; name a file or a folder.")];
    }

    private static IEnumerable<SourceEntry> Folder(string path, string prefix) =>
        Listing(path) is { } entries
            ? entries.SelectMany(entry => Below(entry, prefix))
            : [new SourceEntry(prefix, path, "This folder cannot be read; check its permissions.")];

    private static IEnumerable<SourceEntry> Below(FileSystemInfo entry, string prefix)
    {
        var file = prefix + NameOf(entry);
        // A link could lead out of the root, or in circles.
        if (entry.LinkTarget is not null)
        {
            return
            [
                new SourceEntry(file, entry.FullName, "A link is not followed; name its target as a source."),
            ];
        }
        return entry is DirectoryInfo
            ? Folder(entry.FullName, file)
            : [new SourceEntry(file, entry.FullName)];
    }

    /// <summary>What is in a folder, or null when it cannot be read.</summary>
    private static IReadOnlyList<FileSystemInfo>? Listing(string path)
    {
        try
        {
            return
            [
                .. new DirectoryInfo(path)
                    .EnumerateFileSystemInfos()
                    .Where(entry => !entry.Name.StartsWith('.'))
                    .OrderBy(NameOf, StringComparer.Ordinal),
            ];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SecurityException)
        {
            return null;
        }
    }

    private static string NameOf(FileSystemInfo entry) =>
        entry is DirectoryInfo ? entry.Name + "/" : entry.Name;
}
