namespace AskTheDesk.Loopback.Markdown.Rules;

/// <summary>Addresses that are written out.</summary>
internal static class LinkRules
{
    private static readonly string[] Bares = ["https://", "http://", "steam://"];
    private static readonly string[] Dialled = ["tel:", "sms:"];

    /// <summary><c>&lt;https://…&gt;</c>: a link without a preview. One that may not be a link loses its brackets.</summary>
    public static Found? InBrackets(Cursor at)
    {
        if (Bracketed(at) is not { } address)
        {
            return null;
        }
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        var fits =
            colon > 0
            && Scan.Is(address, colon, ":/")
            && colon + 2 < address.Length
            && !address.Contains(' ', StringComparison.Ordinal);
        return fits ? Link(address, address, address.Length + 2) : null;
    }

    /// <summary><c>&lt;name@example.org&gt;</c>.</summary>
    public static Found? Mail(Cursor at) =>
        Bracketed(at) is { } address
        && address.Split('@') is [{ Length: > 0 }, var host]
        && host.IndexOf('.', StringComparison.Ordinal) > 0
        && !host.EndsWith('.')
        && !address.Any(c => Scan.IsSpace(c) || c == '<')
            ? Link(
                address,
                address.StartsWith("mailto:", StringComparison.Ordinal) ? address : "mailto:" + address,
                address.Length + 2
            )
            : null;

    /// <summary><c>&lt;+49 30 1234&gt;</c>.</summary>
    public static Found? Phone(Cursor at)
    {
        if (Bracketed(at) is not { } number)
        {
            return null;
        }
        var scheme = Array.Find(Dialled, s => number.StartsWith(s, StringComparison.Ordinal)) ?? "";
        var digits = number[scheme.Length..];
        var fits =
            (scheme.Length > 0 || digits.StartsWith('+'))
            && digits.Count(char.IsAsciiDigit) >= 2
            && digits
                .TrimStart('+')
                .All(c => char.IsAsciiDigit(c) || c is '(' or ')' or '-' or ' ' or '.' or '/');
        var target = (scheme.Length > 0 ? scheme : "tel:") + digits.Replace(' ', '-').Replace('/', '-');
        return fits ? Link(number, target, number.Length + 2) : null;
    }

    /// <summary><c>https://…</c> anywhere, also in the middle of a word; punctuation at its end is not part of it.</summary>
    public static Found? Bare(Cursor at)
    {
        var (text, start) = (at.Text, at.At);
        if (Array.Find(Bares, s => Scan.Is(text, start, s)) is not { } scheme)
        {
            return null;
        }
        var body = start + scheme.Length;
        var end = Scan.While(text, body, c => !Scan.IsSpace(c) && c != '<');
        while (end > body && text[end - 1] is '.' or ',' or ':' or ';' or '"' or '\'' or ']')
        {
            end--;
        }
        var address = WithoutStrayBracket(text[start..end]);
        return end - body < 2 || address.Length <= scheme.Length
            ? null
            : Link(address, address, address.Length);
    }

    /// <summary>A closing bracket at the end that none opens belongs to the sentence.</summary>
    private static string WithoutStrayBracket(string address)
    {
        var from = 0;
        for (var at = address.Length - 1; at >= 0 && address[at] == ')'; at--)
        {
            var open = address.IndexOf('(', from);
            if (open < 0)
            {
                return address[..^1];
            }
            from = open + 1;
        }
        return address;
    }

    private static Found Link(string shown, string address, int length) =>
        LinkTarget.Read(address) is { } target
            ? new Found(
                length,
                new MarkdownNode.Link(target, [new MarkdownNode.Text(shown)], IsMasked: false)
            )
            : Found.Text(length, shown);

    private static string? Bracketed(Cursor at)
    {
        if (at.Now != '<')
        {
            return null;
        }
        var close = at.Text.IndexOf('>', at.At);
        return close > at.At + 1 ? at.Text[(at.At + 1)..close] : null;
    }
}
