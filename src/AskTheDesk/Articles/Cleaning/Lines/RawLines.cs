using System.Buffers;

namespace AskTheDesk.Articles.Cleaning.Lines;

/// <summary>Cuts a raw text into lines.</summary>
internal static class RawLines
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\v\f\u0085\u2028\u2029");

    public static List<RawLine> Of(string text)
    {
        var lines = new List<RawLine>();
        var opens = true;
        for (var start = 0; start < text.Length; )
        {
            var length = text.AsSpan(start).IndexOfAny(Breaks);
            var end = length < 0 ? text.Length : start + length;
            var line = CleanLine.Of(text.AsSpan(start..end));
            if (line.Length > 0)
            {
                lines.Add(new RawLine(line, opens));
            }
            opens = line.Length == 0;
            start = end + (IsPair(text, end) ? 2 : 1);
        }
        return lines;
    }

    /// <summary>Carriage return and line feed are one break.</summary>
    private static bool IsPair(string text, int at) =>
        at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n';
}
