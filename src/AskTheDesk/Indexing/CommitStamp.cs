using System.Globalization;
using AskTheDesk.Indexing.Marking;

namespace AskTheDesk.Indexing;

/// <summary>What a commit says of itself, kept in its user data.</summary>
/// <param name="Articles">All that it holds, also what may not be shown.</param>
/// <param name="Passages">Likewise.</param>
/// <param name="Newest">The newest stated publication date among them, or null.</param>
/// <param name="Run">When an index run last ended.</param>
internal sealed record CommitStamp(
    int Articles,
    int Passages,
    DateTimeOffset? Newest,
    DateTimeOffset? Run,
    MarkBook Marks
)
{
    /// <summary>
    /// Grows whenever an index of the version before could be misread, or holds what would now be cut or
    /// analysed otherwise: an unchanged article is not written again.
    /// </summary>
    public const int Format = 1;

    public static CommitStamp Empty { get; } = new(0, 0, null, null, MarkBook.Empty);

    public IDictionary<string, string> ToUserData() =>
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["format"] = Format.ToString(CultureInfo.InvariantCulture),
            ["articles"] = Articles.ToString(CultureInfo.InvariantCulture),
            ["passages"] = Passages.ToString(CultureInfo.InvariantCulture),
            ["newest"] = Write(Newest),
            ["run"] = Write(Run),
            ["marks"] = MarkText.Write(Marks),
        };

    /// <summary>Refuses a commit that this program would misread.</summary>
    /// <exception cref="IndexException">The commit is of another format.</exception>
    public static void Check(IDictionary<string, string> userData, IndexFolder folder)
    {
        var format = userData.TryGetValue("format", out var stated) ? stated : "none";
        if (!string.Equals(format, Format.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))
        {
            throw IndexFailure.OtherFormat(folder, format);
        }
    }

    /// <summary>The marks of a commit of any format.</summary>
    public static MarkBook MarksOf(IDictionary<string, string> userData) =>
        MarkText.Read(userData.TryGetValue("marks", out var marks) ? marks : null);

    /// <summary>What a checked commit says.</summary>
    public static CommitStamp Read(IDictionary<string, string> userData) =>
        new(
            int.Parse(userData["articles"], CultureInfo.InvariantCulture),
            int.Parse(userData["passages"], CultureInfo.InvariantCulture),
            Instant(userData["newest"]),
            Instant(userData["run"]),
            MarksOf(userData)
        );

    private static string Write(DateTimeOffset? at) => at?.ToString("O", CultureInfo.InvariantCulture) ?? "";

    private static DateTimeOffset? Instant(string at) =>
        at.Length == 0 ? null : DateTimeOffset.ParseExact(at, "O", CultureInfo.InvariantCulture);
}
