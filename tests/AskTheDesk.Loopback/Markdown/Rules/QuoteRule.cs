namespace AskTheDesk.Loopback.Markdown.Rules;

/// <summary>Block quotes: <c>&gt; </c> for a line, <c>&gt;&gt;&gt; </c> for all that follows; never one in another.</summary>
internal static class QuoteRule
{
    private const string Rest = ">>>";

    public static Found? Find(Cursor at)
    {
        if (
            at.Now is not (' ' or '>')
            || !at.BeginsIndented
            || at.Scope is { InQuote: true } or { InLabel: true }
        )
        {
            return null;
        }
        var sign = Scan.While(at.Text, at.At, c => c == ' ');
        return Scan.Is(at.Text, sign, Rest + " ")
            ? Quote(at, at.Text.Length, at.Text[(sign + Rest.Length + 1)..])
            : Lines(at);
    }

    private static Found? Lines(Cursor at)
    {
        var lines = new List<string>();
        var next = at.At;
        while (next < at.Text.Length && Line(at.Text, next) is { } line)
        {
            lines.Add(line);
            next = Math.Min(Scan.LineEnd(at.Text, next) + 1, at.Text.Length);
        }
        return lines.Count == 0 ? null : Quote(at, next, string.Join('\n', lines));
    }

    private static string? Line(string text, int at)
    {
        var sign = Scan.While(text, at, c => c == ' ');
        return Scan.Is(text, sign, "> ") ? text[(sign + 2)..Scan.LineEnd(text, sign)] : null;
    }

    private static Found Quote(Cursor at, int end, string content) =>
        new(end - at.At, new MarkdownNode.Quote(at.Parse(content, at.Scope with { InQuote = true })));
}
