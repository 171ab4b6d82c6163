namespace AskTheDesk.Articles.Reading.Files;

/// <summary>A line of a file, or a reason why it could not be read.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Bytes">Without its line break; valid until the next line is asked for.</param>
internal readonly record struct ByteLine(
    int Number,
    ReadOnlyMemory<byte> Bytes,
    ArticleFormatException? Problem = null
);
