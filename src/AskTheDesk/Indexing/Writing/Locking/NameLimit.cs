using System.Globalization;
using AskTheDesk.Articles;

namespace AskTheDesk.Indexing.Writing.Locking;

/// <summary>How long the names that are indexed whole may be; Lucene takes 32,766 bytes and throws above.</summary>
internal static class NameLimit
{
    /// <summary>In UTF-16 units, each at most three bytes.</summary>
    private const int Longest = 1000;

    /// <summary>What is too long, or null.</summary>
    public static string? Check(ArticleHeader header) =>
        Check("id", header.Id.Value) ?? Check("source", header.Source ?? "");

    private static string? Check(string what, string name) =>
        name.Length > Longest
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"The {what} has {name.Length} characters, {Longest} are the most."
            )
            : null;
}
