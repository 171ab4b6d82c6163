namespace AskTheDesk.Tests.Support;

/// <summary>Files of this repository.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The sample articles.</summary>
    public static string Seeds { get; } = Path.Combine(Root, "seeds");

    private static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "AskTheDesk.sln"))
            ? folder.FullName
            : Find(
                folder.Parent
                    ?? throw new DirectoryNotFoundException("The tests run outside their repository.")
            );
}
