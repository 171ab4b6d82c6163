namespace AskTheDesk.Loopback.Markdown.Rules;

/// <summary>Code, in a line or in a block: nothing in it does anything.</summary>
internal static class CodeRules
{
    private const string Fence = "```";

    public static Found? Block(Cursor at)
    {
        if (!Scan.Is(at.Text, at.At, Fence))
        {
            return null;
        }
        var open = at.At + Fence.Length;
        var named = Scan.While(at.Text, open, IsLanguage);
        var hasLanguage = named > open && named < at.Text.Length && at.Text[named] == '\n';
        return (hasLanguage ? Block(at, at.Text[open..named], named + 1) : null) ?? Block(at, "", open);
    }

    /// <summary>Between as many backticks as it begins with, or fewer when so many do not come again.</summary>
    public static Found? Inline(Cursor at)
    {
        if (at.Now != '`')
        {
            return null;
        }
        var most = Scan.While(at.Text, at.At, c => c == '`') - at.At;
        for (var ticks = most; ticks > 0; ticks--)
        {
            if (Close(at.Text, at.At + most, ticks) is var close and not Scan.None)
            {
                var code = Unpadded(at.Text[(at.At + ticks)..close]);
                return new Found(close + ticks - at.At, new MarkdownNode.InlineCode(code));
            }
        }
        return null;
    }

    private static Found? Block(Cursor at, string language, int from)
    {
        var start = Scan.While(at.Text, from, c => c == '\n');
        if (start + 1 >= at.Text.Length)
        {
            return null;
        }
        var close = at.Text.IndexOf(Fence, start + 1, StringComparison.Ordinal);
        return close < 0
            ? null
            : new Found(
                close + Fence.Length - at.At,
                new MarkdownNode.CodeBlock(language, at.Text[start..close].TrimEnd('\n'))
            );
    }

    private static int Close(string text, int from, int ticks)
    {
        for (var at = from; (at = text.IndexOf('`', at)) >= 0; )
        {
            var end = Scan.While(text, at, c => c == '`');
            if (end - at == ticks)
            {
                return at;
            }
            at = end;
        }
        return Scan.None;
    }

    /// <summary>A space that only keeps backticks apart goes.</summary>
    private static string Unpadded(string code)
    {
        var start = code.StartsWith(' ') && code.TrimStart(' ').StartsWith('`') ? 1 : 0;
        var end = code.EndsWith(' ') && code.TrimEnd(' ').EndsWith('`') ? 1 : 0;
        return code[start..^end];
    }

    private static bool IsLanguage(char c) => Scan.IsLetterOrDigit(c) || c is '_' or '+' or '-' or '.' or '#';
}
