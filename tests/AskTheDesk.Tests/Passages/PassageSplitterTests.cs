using AskTheDesk.Articles;
using AskTheDesk.Language;
using AskTheDesk.Passages;
using AskTheDesk.Tests.Support;
using CsCheck;

namespace AskTheDesk.Tests.Passages;

public sealed class PassageSplitterTests
{
    private static readonly Gen<string> Paragraph = Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[8, 40])
        .Select(SomeArticle.Sentence)
        .Array[1, 4]
        .Select(sentences => string.Join(' ', sentences));

    private static readonly Gen<Article> AnyArticle = Gen.Select(
            Gen.Enum<BlockKind>(),
            Gen.OneOf(
                Paragraph,
                Gen.String,
                Gen.Const("Same words again."),
                Gen.Const("x. " + new string('y', 9000))
            )
        )
        .Select((kind, text) => new Block(kind, text))
        .Array[0, 40]
        .Select(blocks => SomeArticle.Of(blocks));

    [Fact]
    public void A_long_run_is_cut_into_passages_of_about_the_usual_size()
    {
        var article = SomeArticle.OfParagraphs(Paragraphs(60));

        var sizes = PassageSplitter.Split(article).Select(passage => WordCount.Of(passage.Text)).ToList();

        sizes.Should().OnlyContain(words => words >= 65 && words <= 175);
        sizes.Average().Should().BeInRange(100, 150);
    }

    [Fact]
    public void A_short_article_is_one_passage()
    {
        var passages = PassageSplitter.Split(SomeArticle.OfParagraphs("One. Two.", "Three."));

        var passage = passages.Should().ContainSingle().Subject;
        passage.Text.Should().Be("One. Two.\n\nThree.");
        passage.Sentences.Select(sentence => sentence.Text).Should().Equal("One.", "Two.", "Three.");
        passage.Sentences.Select(sentence => sentence.Start).Should().Equal(0, 5, 11);
    }

    [Fact]
    public void An_article_without_text_has_no_passages()
    {
        PassageSplitter.Split(SomeArticle.OfParagraphs("", " ")).Should().BeEmpty();
    }

    [Fact]
    public void A_caption_is_a_passage_by_itself()
    {
        var article = SomeArticle.Of(
            new Block(BlockKind.Paragraph, "Before."),
            new Block(BlockKind.Caption, "A crowd at a gate"),
            new Block(BlockKind.Caption, "A gate. Getty"),
            new Block(BlockKind.Paragraph, "After.")
        );

        var passages = PassageSplitter.Split(article);

        passages
            .Select(passage => passage.Text)
            .Should()
            .Equal("Before.", "A crowd at a gate", "A gate. Getty", "After.");
        passages
            .Select(passage => passage.Kind == BlockKind.Caption)
            .Should()
            .Equal(false, true, true, false);
    }

    [Fact]
    public void After_a_cut_a_passage_begins_with_the_sentence_before_it()
    {
        var passages = PassageSplitter.Split(SomeArticle.OfParagraphs(Paragraphs(20)));

        passages.Should().HaveCountGreaterThan(3);
        passages
            .Skip(1)
            .Select(passage => passage.Sentences[0])
            .Should()
            .Equal(passages.SkipLast(1).Select(passage => passage.Sentences[^1]));
    }

    [Fact]
    public void A_heading_begins_a_passage_without_overlap()
    {
        var article = SomeArticle.Of(
            Enumerable
                .Range(0, 60)
                .Select(i =>
                    i % 5 == 0
                        ? new Block(BlockKind.Heading, $"Part {i}")
                        : new Block(BlockKind.Paragraph, SomeArticle.Sentence(i, 20))
                )
        );

        var passages = PassageSplitter.Split(article);

        passages.Should().HaveCount(12);
        passages.Should().OnlyContain(passage => passage.Text.StartsWith("Part ", StringComparison.Ordinal));
        passages.Should().OnlyContain(passage => passage.Kind == BlockKind.Paragraph);
    }

    [Fact]
    public void A_cut_is_made_between_paragraphs_rather_than_inside_one()
    {
        var paragraphs = Enumerable
            .Range(0, 30)
            .Select(i => $"{SomeArticle.Sentence(i, 20)} {SomeArticle.Sentence(i + 100, 20)}");
        var article = SomeArticle.OfParagraphs(paragraphs);

        var ends = PassageSplitter.Split(article).Select(passage => passage.Sentences[^1].End).SkipLast(1);

        ends.Should().OnlyContain(end => article.Text[end] == '\n');
    }

    [Fact]
    public void A_list_stays_a_list()
    {
        var article = SomeArticle.Of(
            new Block(BlockKind.ListItem, "First thing"),
            new Block(BlockKind.ListItem, "Second")
        );

        PassageSplitter.Split(article).Should().ContainSingle().Which.Kind.Should().Be(BlockKind.ListItem);
    }

    [Fact]
    public void An_id_is_the_article_a_hash_of_the_text_and_its_occurrence()
    {
        var caption = new Block(BlockKind.Caption, "test");

        var ids = PassageSplitter.Split(SomeArticle.Of(caption, caption)).Select(passage => passage.Id.Value);

        ids.Should().Equal("001.txt#9f86d081#1", "001.txt#9f86d081#2");
    }

    [Fact]
    public void Passages_rebuild_any_article()
    {
        AnyArticle.Sample(article =>
        {
            var passages = PassageSplitter.Split(article);

            Missing(article.Text, passages).Should().BeNullOrWhiteSpace();
            passages
                .Should()
                .OnlyContain(passage =>
                    article.Text.Substring(passage.Start, passage.Text.Length) == passage.Text
                );
            passages.Should().OnlyContain(passage => WordCount.Of(passage.Text) <= PassageSplitter.MaxWords);
            passages.Select(passage => passage.Id).Should().OnlyHaveUniqueItems();
        });
    }

    [Fact]
    public void A_paragraph_put_in_changes_only_the_passages_next_to_it()
    {
        var change = Gen.Select(Paragraph.Array[60, 60], Gen.Int[0, 60], Paragraph);

        change.Sample(
            (paragraphs, place, added) =>
            {
                var before = PassageSplitter.Split(SomeArticle.OfParagraphs(paragraphs));
                var after = PassageSplitter.Split(
                    SomeArticle.OfParagraphs(
                        paragraphs.Take(place).Append(added).Concat(paragraphs.Skip(place))
                    )
                );

                var changed = after.ExceptBy(before.Select(passage => passage.Id), passage => passage.Id);

                changed.Count().Should().BeLessThanOrEqualTo(8);
                // Next to it: nothing changed stands further off than a few passages are long.
                var at = string.Join("\n\n", paragraphs.Take(place)).Length;
                changed.Should().OnlyContain(passage => Math.Abs(passage.Start - at) < 6000);
            }
        );
    }

    [Fact]
    public void Repeated_sentences_are_split_in_little_time()
    {
        var text = string.Concat(Enumerable.Repeat("The same again. ", 100_000));

        PassageSplitter.Split(SomeArticle.OfParagraphs(text)).Should().HaveCountGreaterThan(2000);
    }

    private static IEnumerable<string> Paragraphs(int count) =>
        Enumerable
            .Range(0, count)
            .Select(i => $"{SomeArticle.Sentence(i, 15)} {SomeArticle.Sentence(i + 1000, 25)}");

    private static string Missing(string text, IReadOnlyList<Passage> passages)
    {
        var missing = "";
        var end = 0;
        foreach (var passage in passages)
        {
            missing += text[end..Math.Max(end, passage.Start)];
            end = passage.Sentences[^1].End;
        }
        return missing + text[end..];
    }
}
