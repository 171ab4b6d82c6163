using System.Text;
using AskTheDesk.Citations.Judging;

namespace AskTheDesk.Citations.Wording;

/// <summary>Tells whether a claim is one or more whole sentences of a text, letter for letter.</summary>
internal static class Verbatim
{
    /// <summary>The finding on what a text says itself.</summary>
    public static Judgement Judgement { get; } = new(Verdict.Supported, 0.995, [], Why: null);

    /// <summary>
    /// Where in a text the first sentence stands that the claim repeats, or -1; whatever the quotation marks,
    /// dashes, white space and the mark at the end.
    /// </summary>
    public static int IndexIn(EvidenceText text, string claim)
    {
        var wanted = Ends(Plain(claim));
        var start = wanted.Length == 0 ? text.Sentences.Count : 0;
        while (start < text.Sentences.Count && !StartsAt(text, start, wanted))
        {
            start++;
        }
        return start < text.Sentences.Count ? start : -1;
    }

    /// <summary>Lower case, one kind of quotation mark and dash, single spaces.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character))
            {
                plain.Append(Plain(character));
            }
            else if (plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }
        return plain.ToString().TrimEnd();
    }

    private static bool StartsAt(EvidenceText text, int start, string wanted)
    {
        var said = "";
        for (var at = start; at < text.Sentences.Count && said.Length < wanted.Length; at++)
        {
            said = said.Length == 0 ? text.Sentences[at].Plain : $"{said} {text.Sentences[at].Plain}";
            if (
                !Ends(said).StartsWith(wanted, StringComparison.Ordinal)
                && !wanted.StartsWith(Ends(said), StringComparison.Ordinal)
            )
            {
                return false;
            }
        }
        return Ends(said).Equals(wanted, StringComparison.Ordinal);
    }

    private static string Ends(string plain) =>
        plain.Trim(' ', '.', '!', '?', '\'', ',', ';', ':', '-', '•', '*');

    private static char Plain(char character) =>
        character switch
        {
            '’' or '‘' or '“' or '”' or '"' or '«' or '»' => '\'',
            '–' or '—' => '-',
            _ => char.ToLowerInvariant(character),
        };
}
