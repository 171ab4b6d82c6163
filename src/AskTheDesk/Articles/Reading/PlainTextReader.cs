using AskTheDesk.Articles.Reading.Fields;
using AskTheDesk.Articles.Reading.Files;

namespace AskTheDesk.Articles.Reading;

/// <summary>Reads an article from the bytes of a text file, which may begin with front matter.</summary>
internal static class PlainTextReader
{
    /// <summary>The article, under its path unless it states an id.</summary>
    /// <exception cref="ArticleFormatException">The bytes are not text, or a field cannot be read.</exception>
    public static Article Read(ReadOnlySpan<byte> bytes, ArticleId path, DateTimeOffset now)
    {
        var (fields, text) = FrontMatter.Split(TextDecoder.Decode(bytes));
        var id = fields.Text("id") is { } stated ? new ArticleId(stated) : path;
        return ArticleBuilder.Build(HeaderParser.Parse(fields, id), text, now);
    }
}
