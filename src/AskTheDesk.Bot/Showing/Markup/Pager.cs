using System.Text;

namespace AskTheDesk.Bot.Showing.Markup;

/// <summary>Lays pieces out on as few messages as they need, in order, none of them cut.</summary>
internal static class Pager
{
    /// <summary>Discord's limit of a message's text, in UTF-16 units.</summary>
    public const int Limit = 2000;

    /// <summary>Outside text of this length fits a message however much of it is escaped.</summary>
    public const int SafeLength = 900;

    /// <summary>The messages' texts; none for no pieces.</summary>
    public static IReadOnlyList<string> Pages(IEnumerable<Piece> pieces)
    {
        var pages = new List<string>();
        var page = new StringBuilder();
        foreach (var piece in pieces)
        {
            if (page.Length > 0 && page.Length + piece.Before.Length + piece.Text.Length > Limit)
            {
                pages.Add(page.ToString());
                page.Clear();
            }
            page.Append(page.Length > 0 ? piece.Before : "").Append(piece.Text);
        }
        if (page.Length > 0)
        {
            pages.Add(page.ToString());
        }
        return pages;
    }

    /// <summary>A long outside text in parts that fit, cut between words where it can be.</summary>
    public static IEnumerable<string> Parts(string outside)
    {
        var rest = outside;
        while (rest.Length > SafeLength)
        {
            var cut = rest.LastIndexOf(' ', SafeLength - 1);
            var end = cut > SafeLength / 2 ? cut : SafeLength;
            end -= char.IsHighSurrogate(rest[end - 1]) ? 1 : 0;
            yield return rest[..end];
            rest = rest[end..].TrimStart();
        }
        yield return rest;
    }
}
