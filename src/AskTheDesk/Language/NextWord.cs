using System.Buffers;

namespace AskTheDesk.Language;

/// <summary>What follows a terminator, past white space, dashes and opening marks.</summary>
internal readonly ref struct NextWord
{
    private const int LongestName = 4;

    private static readonly SearchValues<char> Openers = SearchValues.Create("\"'“‘«([{—–-•*");

    private readonly int _start;

    private NextWord(int start, ReadOnlySpan<char> letters, bool isWhole)
    {
        _start = start;
        Letters = letters;
        IsWhole = isWhole;
    }

    /// <summary>The letters it begins with; none when it begins with a digit or a symbol.</summary>
    public ReadOnlySpan<char> Letters { get; }

    /// <summary>No hyphen or full stop ties the letters to more of the word.</summary>
    private bool IsWhole { get; }

    /// <summary>Lower case, and not a name such as "iPhone".</summary>
    public bool IsLowerCase =>
        !Letters.IsEmpty && char.IsLower(Letters[0]) && !(Letters.Length > 1 && char.IsUpper(Letters[1]));

    /// <summary>More full stops: an ellipsis with spaces between.</summary>
    public bool IsDots { get; private init; }

    public bool IsNumber { get; private init; }

    public bool IsStarter => IsWhole && SentenceWords.IsStarter(Letters);

    public bool IsFirstPerson => Letters is "I";

    public bool IsTimeWord => SentenceWords.IsTimeWord(Letters);

    public static NextWord Read(string text, int from)
    {
        var at = from;
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || Openers.Contains(text[at])))
        {
            at++;
        }
        var letters = SentenceWords.LettersAt(text, at);
        var end = at + letters.Length;
        var isWhole = end == text.Length || text[end] is not ('-' or '.');
        return new NextWord(at, letters, isWhole)
        {
            IsDots = at < text.Length && text[at] is '.' or '…',
            IsNumber = at < text.Length && char.IsAsciiDigit(text[at]),
        };
    }

    /// <summary>"Why?" Irineo Mujica asked: a name, then a word of speech.</summary>
    public bool BeginsAttribution(string text)
    {
        if (IsStarter)
        {
            return false;
        }
        var at = _start;
        for (var words = 0; words <= LongestName && at < text.Length; words++)
        {
            var letters = SentenceWords.LettersAt(text, at);
            if (letters.IsEmpty || char.IsLower(letters[0]))
            {
                return words > 0 && SentenceWords.IsSpeech(letters);
            }
            at += letters.Length;
            while (at < text.Length && text[at] is ' ' or '.' or '-' or '’' or '\'')
            {
                at++;
            }
        }
        return false;
    }
}
