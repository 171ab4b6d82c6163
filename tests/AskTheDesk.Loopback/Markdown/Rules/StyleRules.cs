namespace AskTheDesk.Loopback.Markdown.Rules;

/// <summary>Bold, italic, underlined, struck out, hidden.</summary>
internal static class StyleRules
{
    /// <summary>Of italic, bold and underlined the one that takes most; italic first where they are even.</summary>
    public static Found? Find(Cursor at) =>
        at.Now is '*' or '_'
            ? new[] { Italic(at), Between(at, "**", TextStyle.Bold), Between(at, "__", TextStyle.Underline) }
                .OfType<Span>()
                .OrderByDescending(span => span.End)
                .FirstOrDefault()
                ?.Read(at)
            : null;

    public static Found? Strike(Cursor at) => Pair(at, "~~", TextStyle.Strike, notBefore: '_');

    public static Found? Spoiler(Cursor at) => Pair(at, "||", TextStyle.Spoiler, notBefore: null);

    private static Found? Pair(Cursor at, string sign, TextStyle style, char? notBefore)
    {
        if (!Scan.Is(at.Text, at.At, sign))
        {
            return null;
        }
        for (var close = at.At + sign.Length + 1; close < at.Text.Length; close++)
        {
            var end = close + sign.Length;
            if (Scan.Is(at.Text, close, sign) && (end == at.Text.Length || at.Text[end] != notBefore))
            {
                return new Span(style, at.At + sign.Length, close, end).Read(at);
            }
        }
        return null;
    }

    /// <summary>Up to the same sign, unless the character after it is of the sign too; a backslash keeps one from closing.</summary>
    private static Span? Between(Cursor at, string sign, TextStyle style)
    {
        if (!Scan.Is(at.Text, at.At, sign))
        {
            return null;
        }
        var start = at.At + sign.Length;
        for (var close = Next(at.Text, start); close < at.Text.Length; close = Next(at.Text, close))
        {
            var end = close + sign.Length;
            if (Scan.Is(at.Text, close, sign) && (end == at.Text.Length || at.Text[end] != sign[0]))
            {
                return new Span(style, start, close, end);
            }
        }
        return null;
    }

    private static Span? Italic(Cursor at)
    {
        var (text, start, sign) = (at.Text, at.At + 1, at.Now);
        if (start >= text.Length || (sign == '*' && Scan.IsSpace(text[start])))
        {
            return null;
        }
        for (var close = ItalicNext(text, start, sign); close is not Scan.None && close < text.Length; )
        {
            if (text[close] == sign && Closes(text, close + 1, sign))
            {
                return new Span(TextStyle.Italic, start, close, close + 1);
            }
            close = ItalicNext(text, close, sign);
        }
        return null;
    }

    private static bool Closes(string text, int next, char sign) =>
        next == text.Length || (sign == '*' ? text[next] != '*' : !Scan.IsWord(text[next]));

    /// <summary>One step inside of italic: doubled signs stay together, and asterisks take no spaces before the closing one.</summary>
    private static int ItalicNext(string text, int at, char sign)
    {
        var step = sign == '*' ? Scan.While(text, at, Scan.IsSpace) : at;
        if (step == text.Length)
        {
            return Scan.None;
        }
        if (text[step] != sign)
        {
            return Next(text, step);
        }
        return step + 1 < text.Length && text[step + 1] == sign ? step + 2 : Scan.None;
    }

    /// <summary>One character on, or two where the first is a backslash.</summary>
    private static int Next(string text, int at) => at < text.Length && text[at] == '\\' ? at + 2 : at + 1;

    private sealed record Span(TextStyle Style, int Start, int Close, int End)
    {
        public Found Read(Cursor at) =>
            new(End - at.At, new MarkdownNode.Styled(Style, at.Parse(at.Text[Start..Close])));
    }
}
