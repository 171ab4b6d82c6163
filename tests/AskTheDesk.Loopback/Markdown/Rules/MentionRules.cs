using System.Globalization;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Markdown.Rules;

/// <summary>What is shown as a pill: people, roles, channels, commands, places, times.</summary>
internal static class MentionRules
{
    private const string Styles = "tTdDfFRsS";
    private const int LongestCommand = 32;

    private static readonly (string Open, MentionKind Kind)[] Opens =
    [
        ("<@&", MentionKind.Role),
        ("<@!", MentionKind.User),
        ("<@", MentionKind.User),
        ("<#", MentionKind.Channel),
    ];

    private static readonly string[] Everyone = ["@everyone", "@here"];
    private static readonly string[] Places = ["home", "guide", "browse", "customize", "linked-roles"];

    public static Found? Find(Cursor at)
    {
        var (text, start) = (at.Text, at.At);
        if (at.Now == '@')
        {
            return Array.Find(Everyone, e => Scan.Is(text, start, e)) is { } everyone
                ? new Found(everyone.Length, new MarkdownNode.Mention(MentionKind.Everyone, null, everyone))
                : null;
        }
        foreach (var (open, kind) in Opens)
        {
            if (
                Scan.Is(text, start, open)
                && Scan.Digits(text, start + open.Length, '>', out var end) is { } id
            )
            {
                var written = text[start..end];
                return new Found(end - start, new MarkdownNode.Mention(kind, Ids.Read(id), written));
            }
        }
        return null;
    }

    /// <summary><c>&lt;/ask:12&gt;</c>.</summary>
    public static Found? Command(Cursor at)
    {
        if (!Scan.Is(at.Text, at.At, "</"))
        {
            return null;
        }
        var nameEnd = Scan.While(at.Text, at.At + 2, c => char.IsLetterOrDigit(c) || c is '-' or '_' or ' ');
        var words = at.Text[(at.At + 2)..nameEnd].Split(' ');
        var fits = words.Length <= 3 && words.All(w => w.Length is > 0 and <= LongestCommand);
        return
            fits
            && Scan.Is(at.Text, nameEnd, ":")
            && Scan.Digits(at.Text, nameEnd + 1, '>', out var end) is { } id
            ? new Found(
                end - at.At,
                new MarkdownNode.Mention(MentionKind.Command, Ids.Read(id), "/" + string.Join(' ', words))
            )
            : null;
    }

    /// <summary><c>&lt;id:guide&gt;</c> and the like.</summary>
    public static Found? Place(Cursor at)
    {
        var (text, start) = (at.Text, at.At);
        return Array.Find(Places, p => Scan.Is(text, start, $"<id:{p}>")) is { } place
            ? new Found(
                place.Length + "<id:>".Length,
                new MarkdownNode.Mention(MentionKind.Place, null, place)
            )
            : null;
    }

    /// <summary><c>&lt;t:1668902400:D&gt;</c>: a time in the reader's own zone.</summary>
    public static Found? Timestamp(Cursor at)
    {
        if (!Scan.Is(at.Text, at.At, "<t:"))
        {
            return null;
        }
        var digits = at.At + 3;
        var digitsEnd = Scan.While(
            at.Text,
            digits + (Scan.Is(at.Text, digits, "-") ? 1 : 0),
            char.IsAsciiDigit
        );
        var hasStyle = Scan.Is(at.Text, digitsEnd, ":");
        var close = digitsEnd + (hasStyle ? 2 : 0);
        var style = hasStyle && close <= at.Text.Length ? at.Text[close - 1] : 'f';
        var fits = Scan.Is(at.Text, close, ">") && Styles.Contains(style, StringComparison.Ordinal);
        return fits && Time(at.Text[digits..digitsEnd]) is { } time
            ? new Found(close + 1 - at.At, new MarkdownNode.Timestamp(time, style))
            : null;
    }

    private static DateTimeOffset? Time(string digits)
    {
        var isNumber = long.TryParse(digits, CultureInfo.InvariantCulture, out var seconds);
        var first = DateTimeOffset.MinValue.ToUnixTimeSeconds();
        var last = DateTimeOffset.MaxValue.ToUnixTimeSeconds();
        return isNumber && seconds >= first && seconds <= last
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;
    }
}
