using System.Text;

namespace AskTheDesk.Loopback.Markdown.Rules;

/// <summary>The bracket after a masked link's words: an address and perhaps a title.</summary>
/// <param name="Target">Without the backslashes.</param>
/// <param name="End">Behind the closing bracket.</param>
internal sealed record LinkAddress(string Target, int End)
{
    /// <summary>Null when what stands there is no such bracket.</summary>
    public static LinkAddress? Read(string text, int at)
    {
        if (!Scan.Is(text, at, "("))
        {
            return null;
        }
        var start = Scan.While(text, at + 1, Scan.IsSpace);
        start += Scan.Is(text, start, "<") ? 1 : 0;
        return Read(text, start, start, []);
    }

    /// <summary>The shortest address after which the bracket closes; brackets inside of it come in pairs if they can.</summary>
    /// <param name="seen">Places from where it does not work.</param>
    private static LinkAddress? Read(string text, int start, int from, HashSet<int> seen)
    {
        var tries = new Stack<int>([from]);
        while (tries.TryPop(out var at))
        {
            if (!seen.Add(at))
            {
                continue;
            }
            if (Close(text, at) is var end and not Scan.None)
            {
                return new LinkAddress(Unescaped(text[start..at]), end);
            }
            foreach (var next in Steps(text, at))
            {
                tries.Push(next);
            }
        }
        return null;
    }

    /// <summary>Ways to go on, the one to be tried first last.</summary>
    private static IEnumerable<int> Steps(string text, int at)
    {
        if (at >= text.Length || Scan.IsSpace(text[at]))
        {
            yield break;
        }
        if (text[at] != '\\')
        {
            yield return at + 1;
        }
        else if (at + 1 < text.Length && text[at + 1] != '\n')
        {
            yield return at + 2;
        }
        if (text[at] == '(' && text.IndexOf(')', at) is var close and > 0)
        {
            yield return close + 1;
        }
    }

    private static int Close(string text, int at)
    {
        var after = at + (Scan.Is(text, at, ">") ? 1 : 0);
        var next = Scan.While(text, after, Scan.IsSpace);
        if (next > after && next < text.Length && text[next] is '"' or '\'')
        {
            next = TitleEnd(text, next + 1);
        }
        return next is not Scan.None && Scan.Is(text, next, ")") ? next + 1 : Scan.None;
    }

    /// <summary>The closing bracket after the first quotation mark that is followed by one.</summary>
    private static int TitleEnd(string text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (
                text[at] is '"' or '\''
                && Scan.While(text, at + 1, Scan.IsSpace) is var end
                && Scan.Is(text, end, ")")
            )
            {
                return end;
            }
        }
        return Scan.None;
    }

    private static string Unescaped(string address)
    {
        var plain = new StringBuilder(address.Length);
        for (var at = 0; at < address.Length; at++)
        {
            var hides =
                address[at] == '\\' && at + 1 < address.Length && !Scan.IsLetterOrDigit(address[at + 1]);
            plain.Append(address[hides ? ++at : at]);
        }
        return plain.ToString();
    }
}
