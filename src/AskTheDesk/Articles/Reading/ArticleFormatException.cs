namespace AskTheDesk.Articles.Reading;

/// <summary>A file or line is not an article. Never leaves the reader: it becomes a rejection.</summary>
internal sealed class ArticleFormatException(string reason, int? line = null, string? field = null)
    : Exception(reason)
{
    public Rejection ToRejection(string file, int? ownLine = null) =>
        new(file, ownLine ?? line, field, Message);
}
