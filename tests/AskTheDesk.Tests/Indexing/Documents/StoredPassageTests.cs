using AskTheDesk.Articles;
using AskTheDesk.Indexing.Documents;
using AskTheDesk.Passages;
using CsCheck;
using Lucene.Net.Documents;
using Document = Lucene.Net.Documents.Document;

namespace AskTheDesk.Tests.Indexing.Documents;

public sealed class StoredPassageTests
{
    private static readonly Gen<string[]> Texts = Gen.String[Gen.Char['A', 'ÿ'], 1, 20].Array[1, 6];

    [Fact]
    public void A_passage_of_any_sentences_is_read_as_it_was_written()
    {
        Gen.Select(Texts, Gen.Int[0, 1_000_000], Gen.Enum<BlockKind>())
            .Sample(
                (texts, start, kind) =>
                {
                    var passage = Passage(texts, start, kind);

                    StoredPassage.Read(Stored(passage)).Should().BeEquivalentTo(passage);
                }
            );
    }

    /// <summary>Sentences with a space between two.</summary>
    private static Passage Passage(string[] texts, int start, BlockKind kind)
    {
        var sentences = new List<Sentence>();
        foreach (var text in texts)
        {
            sentences.Add(new Sentence(text, start));
            start += text.Length + 1;
        }
        return new(new PassageId("a#1"), new ArticleId("a"), kind, string.Join(' ', texts), sentences);
    }

    /// <summary>With the fields that are indexed too.</summary>
    private static Document Stored(Passage passage)
    {
        var document = new Document
        {
            new StoredField(FieldNames.Article, passage.Article.Value),
            new StoredField(FieldNames.PassageKind, passage.Kind.ToString()),
            new StoredField(FieldNames.Body, passage.Text),
        };
        StoredPassage.Write(passage, document);
        return document;
    }
}
