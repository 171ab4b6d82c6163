using System.Text;

namespace AskTheDesk.Articles.Reading.Files;

/// <summary>How large an article may be.</summary>
internal static class ArticleLimits
{
    /// <summary>An article's text, in bytes of UTF-8.</summary>
    public const int TextBytes = 10_000_000;

    /// <summary>A file of one article: UTF-16 takes two bytes for one, and fields stand before the text.</summary>
    public const int FileBytes = 2 * TextBytes + 100_000;

    /// <summary>A line of JSON, where a letter may be written in six bytes.</summary>
    public const int LineBytes = 6 * TextBytes + 100_000;

    /// <summary>Refuses a text over <see cref="TextBytes"/>.</summary>
    /// <exception cref="ArticleFormatException">The text is too long.</exception>
    public static void Check(string text)
    {
        if (text.Length > TextBytes || Encoding.UTF8.GetByteCount(text) > TextBytes)
        {
            throw TooLong();
        }
    }

    public static ArticleFormatException TooLong() =>
        new("The text is longer than 10 MB (10,000,000 bytes); split it into articles.");
}
