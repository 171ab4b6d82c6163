using System.Globalization;

namespace AskTheDesk.Loopback.Markdown.Rules;

/// <summary>Bullets (<c>- </c>, <c>* </c>) and numbers (<c>1. </c>) at the start of a line, up to eleven deep.</summary>
internal static class ListRule
{
    private const int Deepest = 11;
    private const int LargestNumber = 1_000_000_000;

    public static Found? Find(Cursor at)
    {
        if (at.Scope is { Lists: >= Deepest } or { InLabel: true })
        {
            return null;
        }
        // A list that follows bold words or the like takes the line break before it.
        var takesBreak = at.Now == '\n';
        var begins = takesBreak ? at.Before is { Length: > 0 } && !at.BeginsIndented : at.BeginsIndented;
        var start = takesBreak ? at.At + 1 : at.At;
        if (
            !begins
            || Bullet.Read(at.Text, start) is not { } first
            || Scan.LineEnd(at.Text, first.End) == first.End
        )
        {
            return null;
        }
        var items = Items(at.Text, start, first, out var end);
        var inner = at.Scope with { Lists = at.Scope.Lists + 1 };
        return new Found(
            end - at.At,
            new MarkdownNode.Listing(
                first.Number,
                [.. items.Select(item => at.Parse(item.TrimEnd('\n', ' '), inner))]
            )
        );
    }

    /// <summary>Lines that are bullets of the same depth begin items; indented ones go on with them.</summary>
    private static List<string> Items(string text, int start, Bullet first, out int end)
    {
        var items = new List<string>();
        for (end = start; end < text.Length; )
        {
            var lineEnd = Scan.LineEnd(text, end);
            var bullet = Bullet.Read(text, end);
            if (items.Count == 0 || bullet?.Indent - first.Indent is 0 or 1)
            {
                items.Add(text[(bullet?.End ?? end)..lineEnd]);
            }
            else if (text[end] == ' ')
            {
                items[^1] += "\n" + Dedented(text[end..lineEnd], first.End - start);
            }
            else
            {
                break;
            }
            end = Math.Min(lineEnd + 1, text.Length);
        }
        return items;
    }

    private static string Dedented(string line, int width) =>
        line[Math.Min(width, line.Length - line.TrimStart(' ').Length)..];

    /// <summary>What begins an item.</summary>
    /// <param name="End">Where the words begin.</param>
    private sealed record Bullet(int Indent, int? Number, int End)
    {
        public static Bullet? Read(string text, int at)
        {
            var sign = Scan.While(text, at, c => c == ' ');
            var digits = Scan.While(text, sign, char.IsAsciiDigit);
            var isNumber = digits > sign && Scan.Is(text, digits, ". ");
            if (!isNumber && !Scan.Is(text, sign, "- ") && !Scan.Is(text, sign, "* "))
            {
                return null;
            }
            var words = Scan.While(text, (isNumber ? digits : sign) + 1, c => c == ' ');
            return new Bullet(sign - at, isNumber ? Clamped(text[sign..digits]) : null, words);
        }

        private static int Clamped(string digits) =>
            int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? Math.Clamp(number, 1, LargestNumber)
                : LargestNumber;
    }
}
