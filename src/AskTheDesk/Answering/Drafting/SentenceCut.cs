using System.Text;
using AskTheDesk.Language;

namespace AskTheDesk.Answering.Drafting;

/// <summary>Finds where sentences with markers end: a marker after the full stop belongs to what it follows.</summary>
internal static class SentenceCut
{
    /// <summary>Offset at which the second sentence begins, or null while there is one alone.</summary>
    public static int? Second(string text)
    {
        var (words, offsets) = Words(text);
        var sentences = SentenceSplitter.Split(words);
        if (sentences.Count < 2)
        {
            return null;
        }
        var second = offsets[sentences[1].Start];
        var open = MarkerShape.Open.Match(text);
        return open.Success && open.Index <= second ? null : second;
    }

    /// <summary>Whether there is more than markers and markup.</summary>
    public static bool HasWords(string text) => Words(text).Text.Any(char.IsLetterOrDigit);

    /// <summary>Whether a sentence is whole: it ends in a full stop or the like, or is cited.</summary>
    public static bool IsWhole(string text)
    {
        var unfinished = MarkerShape.Unfinished.Match(text.TrimEnd());
        var whole = unfinished.Success ? text[..unfinished.Index] : text.TrimEnd();
        var words = Words(whole).Text.TrimEnd().TrimEnd('"', '\'', '”', '’', ')', '»');
        return words.EndsWith('.')
            || words.EndsWith('!')
            || words.EndsWith('?')
            || words.EndsWith('…')
            || whole.EndsWith(']')
            || whole.EndsWith('】');
    }

    /// <summary>The text without markers and markup, and where each of its characters stands in the text.</summary>
    private static (string Text, List<int> Offsets) Words(string text)
    {
        var words = new StringBuilder(text.Length);
        var offsets = new List<int>(text.Length);
        var markers = MarkerShape.Anywhere.Matches(text);
        var next = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (next < markers.Count && at == markers[next].Index)
            {
                at += markers[next++].Length - 1;
            }
            else if (!Markdown.IsEmphasis(text, at))
            {
                words.Append(text[at]);
                offsets.Add(at);
            }
        }
        return (words.ToString(), offsets);
    }
}
