using System.Text.RegularExpressions;
using AskTheDesk.Articles.Cleaning.Captions;
using AskTheDesk.Articles.Cleaning.Lines;
using AskTheDesk.Language;

namespace AskTheDesk.Articles.Cleaning;

/// <summary>Finds a text's title, or makes one.</summary>
internal static partial class Headline
{
    /// <summary>In characters; longer first lines are paragraphs.</summary>
    private const int Longest = 250;

    /// <summary>In characters, of a title that is made from a sentence.</summary>
    private const int LongestMade = 100;

    private const int MostWordsOfQuestion = 20;

    /// <summary>The first block is a headline to those below it.</summary>
    public static bool Is(List<Draft> blocks) =>
        blocks.Count > 1
        && blocks[0] is { Kind: null, Text: { Length: <= Longest } text }
        && !IsAboutThePage(text)
        && (!Ending.IsSentence(text) || IsQuestion(text) || IsInTitleCase(text));

    /// <summary>The text's first sentence, shortened at a word.</summary>
    public static string FromFirstSentence(string text)
    {
        var sentences = SentenceSplitter.Split(text[..Math.Min(text.Length, 10 * LongestMade)]);
        var sentence = sentences is [var first, ..] ? first.Text : "";
        if (sentence.Length <= LongestMade)
        {
            return OnlyStop.IsMatch(sentence) ? sentence[..^1] : sentence;
        }
        var space = sentence.LastIndexOf(' ', LongestMade - 1);
        var end =
            space > 0 ? space : LongestMade - 1 - (char.IsHighSurrogate(sentence[LongestMade - 2]) ? 1 : 0);
        return sentence[..end].TrimEnd(' ', ',', ';', ':', '-', '–', '—') + "…";
    }

    /// <summary>A caption, a byline, a signature, a date, or a line that leads to the next.</summary>
    private static bool IsAboutThePage(string text) =>
        CaptionCues.Has(text)
        || Attribution.Opens(text)
        || Ending.IsColon(text)
        || Byline.IsMatch(text)
        || (DateFinder.Find(text) is [var date, ..] && 2 * date.Text.Length > text.Length);

    private static bool IsQuestion(string text) =>
        text[^1] is '?' or '!' && text.Count(c => c == ' ') < MostWordsOfQuestion && !InnerStop.IsMatch(text);

    /// <summary>"Migrants Head For The U.S.": its stop is an abbreviation's, or a habit of the page.</summary>
    private static bool IsInTitleCase(string text)
    {
        var words = text.Split(' ').Where(word => word.Length > 3 && char.IsLetter(word[0])).ToList();
        return words.Count >= 3
            && !InnerStop.IsMatch(text)
            && words.Count(word => char.IsUpper(word[0])) >= 0.8 * words.Count;
    }

    /// <summary>A full stop that is not an abbreviation's.</summary>
    [GeneratedRegex(@"[\p{Ll}0-9)][.]$", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyStop { get; }

    [GeneratedRegex(
        @"^(?:By|BY) \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}(?:(?:,| and| for) .{1,40})?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Byline { get; }

    [GeneratedRegex(@"[.!?] ", RegexOptions.CultureInvariant)]
    private static partial Regex InnerStop { get; }
}
