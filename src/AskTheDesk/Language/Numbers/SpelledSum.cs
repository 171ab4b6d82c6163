namespace AskTheDesk.Language.Numbers;

/// <summary>Adds up the words of one written-out number for as long as they can belong to it.</summary>
internal sealed class SpelledSum
{
    private const decimal Dozen = 12;

    private decimal _done;
    private decimal _current;
    private decimal _lowestScale = decimal.MaxValue;
    private bool _closed;

    public bool IsEmpty { get; private set; } = true;

    public decimal Value => _done + _current;

    /// <summary>The last scale from a thousand up, when nothing follows it; else 1.</summary>
    public decimal Step => _current == 0 && _lowestScale != decimal.MaxValue ? _lowestScale : 1;

    public static bool IsScale(string word) =>
        NumberWords.Scales.ContainsKey(word) || word.Equals("dozen", StringComparison.OrdinalIgnoreCase);

    public bool TryAdd(string word)
    {
        var added = !_closed && (TryAddSmall(word) || TryScale(word) || TryDozen(word));
        IsEmpty &= !added;
        return added;
    }

    /// <summary>Steps over the "and" of two hundred and five.</summary>
    public bool TrySkipAnd(string word, string next) =>
        word is "and"
        && !IsEmpty
        && Value >= 100
        && Value % 100 == 0
        && (NumberWords.Units.ContainsKey(next) || NumberWords.Decades.ContainsKey(next));

    private bool TryAddSmall(string word)
    {
        var isUnit = NumberWords.Units.TryGetValue(word, out var value);
        if (!isUnit && !NumberWords.Decades.TryGetValue(word, out value))
        {
            return false;
        }
        var rest = _current % 100;
        var fits =
            rest == 0 ? IsEmpty || Value >= 100 : rest >= 20 && rest % 10 == 0 && value is > 0 and < 10;
        if (fits)
        {
            _current += value;
        }
        return fits;
    }

    private bool TryScale(string word)
    {
        if (!NumberWords.Scales.TryGetValue(word, out var scale) || (_current == 0 && !IsEmpty))
        {
            return false;
        }
        var count = _current == 0 ? 1 : _current;
        if (scale == 100 && count < 100)
        {
            _current = count * scale;
            return true;
        }
        if (scale == 100 || scale >= _lowestScale)
        {
            return false;
        }
        (_done, _current, _lowestScale) = (_done + (count * scale), 0, scale);
        return true;
    }

    private bool TryDozen(string word)
    {
        if (!word.Equals("dozen", StringComparison.OrdinalIgnoreCase) || _current >= 100)
        {
            return false;
        }
        (_current, _closed) = ((_current == 0 ? 1 : _current) * Dozen, true);
        return true;
    }
}
