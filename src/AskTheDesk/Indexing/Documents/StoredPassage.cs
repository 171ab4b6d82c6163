using System.Globalization;
using AskTheDesk.Articles;
using AskTheDesk.Passages;
using Document = Lucene.Net.Documents.Document;

namespace AskTheDesk.Indexing.Documents;

/// <summary>A passage as stored fields, and back.</summary>
internal static class StoredPassage
{
    public static void Write(Passage passage, Document document)
    {
        document.Store(FieldNames.Passage, passage.Id.Value);
        document.Store(FieldNames.Sentences, Ranges(passage.Sentences));
    }

    public static Passage Read(Document document)
    {
        var text = document.Text(FieldNames.Body);
        return new Passage(
            new PassageId(document.Text(FieldNames.Passage)),
            new ArticleId(document.Text(FieldNames.Article)),
            document.Name<BlockKind>(FieldNames.PassageKind),
            text,
            Sentences(document.Text(FieldNames.Sentences), text)
        );
    }

    private static string Ranges(IReadOnlyList<Sentence> sentences) =>
        string.Join(
            ' ',
            sentences.Select(sentence =>
                string.Create(CultureInfo.InvariantCulture, $"{sentence.Start}+{sentence.Text.Length}")
            )
        );

    private static List<Sentence> Sentences(string ranges, string text)
    {
        var sentences = new List<Sentence>();
        var first = -1;
        foreach (var range in ranges.AsSpan().Split(' '))
        {
            var (start, length) = Range(ranges.AsSpan()[range]);
            first = first < 0 ? start : first;
            sentences.Add(new Sentence(text.Substring(start - first, length), start));
        }
        return sentences;
    }

    private static (int Start, int Length) Range(ReadOnlySpan<char> range)
    {
        var plus = range.IndexOf('+');
        return (
            int.Parse(range[..plus], CultureInfo.InvariantCulture),
            int.Parse(range[(plus + 1)..], CultureInfo.InvariantCulture)
        );
    }
}
