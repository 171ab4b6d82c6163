namespace AskTheDesk.Loopback.Markdown.Rules;

/// <summary>What makes a whole line large or small.</summary>
internal static class LineRules
{
    private const int Levels = 3;

    /// <summary><c># </c>, <c>## </c> or <c>### </c> at the start of a line; not in lists.</summary>
    public static Found? Heading(Cursor at)
    {
        if (at.Now is not (' ' or '#') || !at.BeginsLine || at.Scope is { Lists: > 0 } or { InLabel: true })
        {
            return null;
        }
        var signs = Scan.While(at.Text, at.At, c => c == ' ');
        var afterSigns = Scan.While(at.Text, signs, c => c == '#');
        var words = Scan.While(at.Text, afterSigns, Scan.IsSpace);
        var level = afterSigns - signs;
        var fits = level is > 0 and <= Levels && words > afterSigns && words < at.Text.Length;
        if (!fits || IsSigns(at.Text, words))
        {
            return null;
        }
        var lineEnd = Scan.LineEnd(at.Text, words);
        var content = at.Text[words..lineEnd].TrimEnd().TrimEnd('#').Trim();
        return new Found(
            End(at.Text, lineEnd) - at.At,
            new MarkdownNode.Heading(level, at.Parse(content.Length == 0 ? "#" : content))
        );
    }

    /// <summary><c>-# </c> at the start of a line.</summary>
    public static Found? Subtext(Cursor at)
    {
        if (
            at.Now is not ('-' or ' ')
            || !at.BeginsLine
            || at.Scope is { InSubtext: true } or { InLabel: true }
        )
        {
            return null;
        }
        var sign = Scan.While(at.Text, at.At, c => c == ' ');
        var words = Scan.While(at.Text, sign + 2, c => c == ' ');
        var fits =
            Scan.Is(at.Text, sign, "-# ")
            && words < at.Text.Length
            && at.Text[words] != '\n'
            && !Scan.Is(at.Text, words, "-#");
        if (!fits)
        {
            return null;
        }
        var end = Scan.LineEnd(at.Text, words);
        var content = at.Parse(at.Text[words..end].Trim(), at.Scope with { InSubtext = true });
        return new Found(Math.Min(end + 1, at.Text.Length) - at.At, new MarkdownNode.Subtext(content));
    }

    private static bool IsSigns(string text, int at)
    {
        var end = Scan.While(text, at, c => c == '#');
        return end - at is > 0 and <= Levels && end < text.Length && Scan.IsSpace(text[end]);
    }

    /// <summary>A heading takes the empty lines after it.</summary>
    private static int End(string text, int lineEnd)
    {
        var next = Scan.While(text, lineEnd, Scan.IsSpace);
        return next == text.Length ? next : text.LastIndexOf('\n', next - 1) + 1;
    }
}
