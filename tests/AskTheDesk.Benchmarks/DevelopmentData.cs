namespace AskTheDesk.Benchmarks;

/// <summary>Finds what long runs need and the project does not hold.</summary>
internal static class DevelopmentData
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>
    /// A file under <c>DESK_DATA</c>, else under <c>../shared</c> beside the project; null when neither has it.
    /// </summary>
    public static string? Find(params string[] path)
    {
        string?[] roots =
        [
            Environment.GetEnvironmentVariable("DESK_DATA"),
            Path.Combine(Repository, "..", "shared"),
        ];
        return roots
            .Where(root => !string.IsNullOrEmpty(root))
            .Select(root => Path.GetFullPath(Path.Combine([root ?? "", .. path])))
            .FirstOrDefault(File.Exists);
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "AskTheDesk.sln")))
        {
            folder = folder.Parent;
        }
        return folder?.FullName ?? Directory.GetCurrentDirectory();
    }
}
