using System.Buffers;
using System.Runtime.InteropServices;

namespace AskTheDesk.Language;

/// <summary>The marks that may end a sentence, with the quotation marks and brackets they close.</summary>
/// <param name="Start">Offset of the first mark.</param>
/// <param name="Marks">How many marks stand there.</param>
/// <param name="End">Offset just past the closing quotation marks and brackets.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Terminator(int Start, int Marks, int End)
{
    private static readonly SearchValues<char> MarkCharacters = SearchValues.Create(".!?…");
    private static readonly SearchValues<char> Closers = SearchValues.Create("\"'”’»)]}");
    private static readonly SearchValues<char> ClosingQuotes = SearchValues.Create("\"'”’»");

    public static bool IsMark(char character) => MarkCharacters.Contains(character);

    public static Terminator Read(string text, int start)
    {
        var end = start;
        var marks = 0;
        for (; end < text.Length && (IsMark(text[end]) || Closers.Contains(text[end])); end++)
        {
            marks += IsMark(text[end]) ? 1 : 0;
        }
        return new Terminator(start, marks, end);
    }

    /// <summary>One full stop, the only mark that abbreviations share.</summary>
    public bool IsFullStop(string text) => Marks == 1 && text[Start] == '.' && !IsSpaced(text);

    public bool IsEllipsis(string text) =>
        text[Start] == '…' || (text[Start] == '.' && (Marks > 1 || IsSpaced(text)));

    public bool ClosesQuotation(string text) => text.AsSpan(Start, End - Start).ContainsAny(ClosingQuotes);

    /// <summary>White space stands before it, as around an ellipsis for words left out.</summary>
    public bool IsSpaced(string text) => Start > 0 && char.IsWhiteSpace(text[Start - 1]);
}
