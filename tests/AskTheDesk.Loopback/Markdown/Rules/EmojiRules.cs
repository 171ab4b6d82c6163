using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Markdown.Rules;

internal static class EmojiRules
{
    /// <summary><c>&lt;:name:12&gt;</c>, animated <c>&lt;a:name:12&gt;</c>.</summary>
    public static Found? Custom(Cursor at)
    {
        var open =
            Scan.Is(at.Text, at.At, "<:") ? 2
            : Scan.Is(at.Text, at.At, "<a:") ? 3
            : 0;
        if (open == 0)
        {
            return null;
        }
        var nameEnd = Scan.While(at.Text, at.At + open, Scan.IsWord);
        var name = at.Text[(at.At + open)..nameEnd];
        return
            name.Length > 0
            && Scan.Is(at.Text, nameEnd, ":")
            && Scan.Digits(at.Text, nameEnd + 1, '>', out var end) is { } id
            ? new Found(end - at.At, new MarkdownNode.Emoji(name, Ids.Read(id)))
            : null;
    }

    /// <summary><c>:fire:</c>. There is no list of names here, so every word that could be one is taken for one.</summary>
    public static Found? Named(Cursor at)
    {
        if (at.Now != ':' || at.Scope.InLabel)
        {
            return null;
        }
        var end = Scan.While(at.Text, at.At + 1, c => Scan.IsWord(c) || c is '+' or '-');
        var name = at.Text[(at.At + 1)..end];
        return name.Any(char.IsAsciiLetter) && Scan.Is(at.Text, end, ":")
            ? new Found(end + 1 - at.At, new MarkdownNode.Emoji(name, null))
            : null;
    }
}
