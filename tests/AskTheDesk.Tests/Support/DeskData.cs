namespace AskTheDesk.Tests.Support;

/// <summary>
/// Data for measuring, which is no part of the repository: in the folder that <c>DESK_DATA</c> names, or in
/// <c>shared</c> beside the repository.
/// </summary>
internal static class DeskData
{
    /// <summary>A file's full path; where there is none the test is skipped, and says so.</summary>
    public static string File(params string[] path)
    {
        var folder = Environment.GetEnvironmentVariable("DESK_DATA") is { Length: > 0 } named
            ? named
            : Path.Combine(Repository.Root, "..", "shared");
        var file = Path.GetFullPath(Path.Combine([folder, .. path]));
        Assert.SkipUnless(
            System.IO.File.Exists(file),
            $"There is no {string.Join('/', path)} in DESK_DATA or in shared beside the repository: nothing is measured."
        );
        return file;
    }
}
