namespace AskTheDesk.Articles;

/// <summary>A file, or a line of one, that could not be read as an article.</summary>
/// <param name="File">
/// Its path under the root, <c>/</c> between folders. A whole folder ends in <c>/</c>; the root itself is empty.
/// </param>
/// <param name="Line">The line that is wrong, from 1, where it is known.</param>
/// <param name="Field">The field that is wrong, where it is one.</param>
/// <param name="Reason">What is wrong, and what would be right; nothing of the article's text.</param>
public sealed record Rejection(string File, int? Line, string? Field, string Reason)
{
    public override string ToString()
    {
        var place = Line is { } line ? $"{File}, line {line}" : File;
        var what = Field is { } field ? $"{field}: {Reason}" : Reason;
        return place.Length == 0 ? what : $"{place}: {what}";
    }
}
