namespace AskTheDesk.Loopback.Markdown.Rules;

/// <summary>What is shown as it is.</summary>
internal static class TextRules
{
    private const string ShrugFace = @"¯\_(ツ)_/¯";

    // Characters from here on never begin anything.
    private const char FirstPlain = 'À';

    /// <summary>A backslash hides before any character but letters, digits and spaces, and makes it a word.</summary>
    public static Found? Escaped(Cursor at) =>
        at is { Now: '\\', Scope.InLabel: false }
        && at.Rest.Length > 1
        && at.Text[at.At + 1] is var next
        && !Scan.IsLetterOrDigit(next)
        && !Scan.IsSpace(next)
            ? Found.Text(2, next.ToString())
            : null;

    /// <summary>Two spaces or more before a line break go.</summary>
    public static Found? Break(Cursor at) =>
        IsBreak(at.Text, at.At, out var end) ? Found.Text(end - at.At, "\n") : null;

    public static Found? Shrug(Cursor at) =>
        Scan.Is(at.Text, at.At, ShrugFace) ? Found.Text(ShrugFace.Length, ShrugFace) : null;

    /// <summary>At least one character, up to where something may begin.</summary>
    public static Found? Words(Cursor at)
    {
        var end = at.At + 1;
        while (end < at.Text.Length && !MayBegin(at.Text, end))
        {
            end++;
        }
        return Found.Text(end - at.At, at.Text[at.At..end]);
    }

    private static bool MayBegin(string text, int at)
    {
        var c = text[at];
        return (!Scan.IsLetterOrDigit(c) && !Scan.IsSpace(c) && c < FirstPlain)
            || Scan.Is(text, at, "\n\n")
            || IsBreak(text, at, out _)
            || IsScheme(text, at)
            || IsNumber(text, at);
    }

    private static bool IsBreak(string text, int at, out int end)
    {
        end = Scan.While(text, at, c => c == ' ');
        return end++ - at >= 2 && end <= text.Length && text[end - 1] == '\n';
    }

    private static bool IsScheme(string text, int at)
    {
        var end = Scan.While(text, at, Scan.IsWord);
        return end > at && end + 1 < text.Length && text[end] == ':' && !Scan.IsSpace(text[end + 1]);
    }

    private static bool IsNumber(string text, int at)
    {
        var end = Scan.While(text, at, char.IsAsciiDigit);
        return end > at && Scan.Is(text, end, ".");
    }
}
