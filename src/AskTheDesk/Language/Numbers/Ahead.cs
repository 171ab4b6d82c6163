namespace AskTheDesk.Language.Numbers;

/// <summary>The words that a number may go on with; past the last one all are empty.</summary>
internal readonly struct Ahead(IReadOnlyList<string> words)
{
    public string this[int at] => at < words.Count ? words[at] : "";
}
