namespace AskTheDesk.Loopback.Markdown.Rules;

/// <summary>Looking ahead in a text.</summary>
internal static class Scan
{
    public const int None = -1;

    /// <summary>The first place from here on where the character is not as asked.</summary>
    public static int While(string text, int at, Func<char, bool> isIt)
    {
        var end = Math.Min(at, text.Length);
        while (end < text.Length && isIt(text[end]))
        {
            end++;
        }
        return end;
    }

    public static bool Is(string text, int at, string sign) =>
        at <= text.Length && text.AsSpan(at).StartsWith(sign, StringComparison.Ordinal);

    /// <summary>The line break, or the end of the text.</summary>
    public static int LineEnd(string text, int at) =>
        text.IndexOf('\n', at) is var end and >= 0 ? end : text.Length;

    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || c == '\uFEFF';

    public static bool IsLetterOrDigit(char c) => char.IsAsciiLetterOrDigit(c);

    public static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    /// <summary>Digits between two signs, such as the id in <c>&lt;@12&gt;</c>.</summary>
    /// <param name="end">Behind the closing sign.</param>
    public static string? Digits(string text, int at, char close, out int end)
    {
        var digitsEnd = While(text, at, char.IsAsciiDigit);
        end = digitsEnd + 1;
        return digitsEnd > at && digitsEnd < text.Length && text[digitsEnd] == close
            ? text[at..digitsEnd]
            : null;
    }
}
