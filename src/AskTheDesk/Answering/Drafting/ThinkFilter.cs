using System.Text;

namespace AskTheDesk.Answering.Drafting;

/// <summary>Takes out of a stream what reasoning models think aloud, between tags such as <c>&lt;think&gt;</c>.</summary>
internal sealed class ThinkFilter
{
    private const int LongestTag = 12;

    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "think",
        "thinking",
        "thought",
        "reasoning",
    };

    private readonly StringBuilder _tag = new();
    private readonly StringBuilder _said = new();
    private bool _thinks;

    /// <summary>What of it is said aloud; the start of what may become a tag is held back.</summary>
    public string Push(string text)
    {
        foreach (var letter in text)
        {
            Read(letter);
        }
        return Take();
    }

    /// <summary>What was held back, when no more comes.</summary>
    public string End()
    {
        Release();
        return Take();
    }

    private void Read(char letter)
    {
        if (letter == '<')
        {
            Release();
            _tag.Append(letter);
        }
        else if (_tag.Length == 0)
        {
            Say(letter);
        }
        else
        {
            _tag.Append(letter);
            ReadTag(letter);
        }
    }

    private void ReadTag(char letter)
    {
        if (letter == '>' && Names.Contains(_tag.ToString().Trim('<', '/', '>')))
        {
            _thinks = _tag[1] != '/';
            _tag.Clear();
        }
        else if (_tag.Length > LongestTag || !(char.IsAsciiLetter(letter) || letter == '/'))
        {
            Release();
        }
    }

    private void Release()
    {
        var held = _tag.ToString();
        _tag.Clear();
        foreach (var letter in held)
        {
            Say(letter);
        }
    }

    private void Say(char letter)
    {
        if (!_thinks)
        {
            _said.Append(letter);
        }
    }

    private string Take()
    {
        var said = _said.ToString();
        _said.Clear();
        return said;
    }
}
