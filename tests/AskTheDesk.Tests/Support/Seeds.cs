namespace AskTheDesk.Tests.Support;

/// <summary>The sample articles, as they lie in the repository.</summary>
internal static class Seeds
{
    private static readonly string[] Files =
    [
        .. Directory.GetFiles(Repository.Seeds).Order(StringComparer.Ordinal),
    ];

    public static int Count => Files.Length;

    public static string Text(int seed) => File.ReadAllText(Files[seed]);
}
