using System.Text;

namespace AskTheDesk.Answering.Drafting;

/// <summary>
/// Cuts what a model writes into sentences as they become whole, markers kept, markup, code and thoughts aloud
/// left out. A line ends a sentence. The cuts depend on the text alone, not on the pieces it came in.
/// </summary>
internal sealed class SentenceStream
{
    private readonly ThinkFilter _thoughts = new();
    private readonly StringBuilder _line = new();
    private readonly List<string> _whole = [];
    private string? _last;
    private bool _isCode;

    /// <summary>Sentences that became whole with this piece: the next one has begun.</summary>
    public IReadOnlyList<string> Push(string text)
    {
        Read(_thoughts.Push(text));
        return Take();
    }

    /// <summary>What is left when no more comes.</summary>
    /// <param name="isCut">The model was stopped: a sentence without its end is left out.</param>
    public IReadOnlyList<string> End(bool isCut)
    {
        Read(_thoughts.End());
        EndLine();
        if (isCut && _last is { } last && !SentenceCut.IsWhole(last))
        {
            _last = null;
        }
        GiveLast();
        return Take();
    }

    private void Read(string text)
    {
        foreach (var letter in text)
        {
            if (letter == '\n')
            {
                EndLine();
                continue;
            }
            _line.Append(letter);
            if (char.IsWhiteSpace(letter))
            {
                CutLine();
            }
        }
    }

    /// <summary>Gives the sentences of the line but its last, which may go on.</summary>
    private void CutLine()
    {
        var line = _line.ToString();
        if (_isCode || Markdown.IsFence(line) || Markdown.IsHeading(line))
        {
            return;
        }
        var rest = Markdown.WithoutPrefix(line);
        if (SentenceCut.HasWords(rest))
        {
            GiveLast();
        }
        while (SentenceCut.Second(rest) is { } second)
        {
            Give(rest[..second]);
            rest = Markdown.WithoutPrefix(rest[second..]);
        }
        _line.Clear().Append(rest);
    }

    private void EndLine()
    {
        CutLine();
        var line = _line.ToString();
        _line.Clear();
        if (Markdown.IsFence(line))
        {
            _isCode = !_isCode;
        }
        else if (!_isCode)
        {
            KeepLast(line);
        }
    }

    /// <summary>Markers alone on a line belong to the sentence before; a heading says nothing unless it cites.</summary>
    private void KeepLast(string line)
    {
        var isCited = MarkerShape.Anywhere.IsMatch(line);
        if (!SentenceCut.HasWords(line))
        {
            _last = _last is not null && isCited ? $"{_last} {line.Trim()}" : _last;
        }
        else if (isCited || !Markdown.IsHeading(line))
        {
            GiveLast();
            _last = Markdown.WithoutPrefix(line);
        }
    }

    private void GiveLast()
    {
        if (_last is { } last)
        {
            Give(last);
            _last = null;
        }
    }

    private void Give(string sentence)
    {
        var unfinished = MarkerShape.Unfinished.Match(sentence);
        var text = Markdown.Strip(unfinished.Success ? sentence[..unfinished.Index] : sentence);
        if (SentenceCut.HasWords(text))
        {
            _whole.Add(text);
        }
    }

    private string[] Take()
    {
        if (_whole.Count == 0)
        {
            return [];
        }
        string[] whole = [.. _whole];
        _whole.Clear();
        return whole;
    }
}
