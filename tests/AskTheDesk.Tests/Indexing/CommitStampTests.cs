using AskTheDesk.Articles;
using AskTheDesk.Indexing;
using AskTheDesk.Indexing.Analysis;
using AskTheDesk.Indexing.Marking;
using AskTheDesk.Indexing.Writing;
using AskTheDesk.Tests.Support;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace AskTheDesk.Tests.Indexing;

public sealed class CommitStampTests
{
    private const string Advice = "run 'index --rebuild'.";

    [Fact]
    public void A_stamp_is_read_as_it_was_written()
    {
        var mark = new Mark(
            new ArticleId("a"),
            PublicationState.Retracted,
            "“Why”",
            Some.Instant("2022-01-02T03:04")
        );
        var stamp = new CommitStamp(3, 14, Some.Instant("2022-01-01"), null, MarkBook.Of([mark]));

        var read = CommitStamp.Read(stamp.ToUserData());

        read.Should().BeEquivalentTo(stamp);
        read.Marks.Find(mark.Article).Should().Be(mark);
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("2", "2")]
    [InlineData(null, "none")]
    public void Another_format_is_neither_read_nor_written_and_says_how_to_rebuild(
        string? format,
        string said
    )
    {
        using var archive = Foreign(format);
        var message = $"The index in memory has format {said}, this program needs 1: {Advice}";

        var acts = new Action[]
        {
            () => archive.Index.Summary(),
            () => archive.Search(Clause.Body("storm")),
            () => archive.Update(NewsSource.Of("/a", NewsItem.Of("a", "A storm."))),
            () => new ArchiveMarker(archive.Folder, archive.Clock).Retract([new ArticleId("a")], null),
        };

        foreach (var act in acts)
        {
            act.Should().Throw<IndexException>().WithMessage(message);
        }
    }

    [Fact]
    public void A_rebuild_from_another_format_keeps_the_marks()
    {
        using var archive = Foreign("0", Removed("a"));

        archive.Update(
            new IndexRequest(
                [NewsSource.Of("/a", NewsItem.Of("a", "A storm."), NewsItem.Of("b", "A storm."))],
                Rebuild: true
            )
        );

        archive.Find("storm").Should().Equal("b");
    }

    [Fact]
    public void A_reader_that_meets_another_format_on_the_way_says_so()
    {
        using var archive = new RamArchive(NewsItem.Of("a", "A storm."));
        archive.Find("storm").Should().Equal("a");

        Write(archive, "2", MarkBook.Empty);

        archive
            .Invoking(a => a.Index.Summary())
            .Should()
            .Throw<IndexException>()
            .WithMessage($"*format 2*{Advice}");
    }

    private static MarkBook Removed(string id) =>
        MarkBook.Of([
            new Mark(new ArticleId(id), PublicationState.Removed, null, Some.Instant("2022-01-01")),
        ]);

    private static RamArchive Foreign(string? format, MarkBook? marks = null)
    {
        var archive = new RamArchive();
        Write(archive, format, marks ?? MarkBook.Empty);
        return archive;
    }

    private static void Write(RamArchive archive, string? format, MarkBook marks)
    {
        var data = (CommitStamp.Empty with { Marks = marks }).ToUserData();
        data.Remove("format");
        if (format is not null)
        {
            data["format"] = format;
        }
        var settings = new IndexWriterConfig(LuceneVersion.LUCENE_48, DeskAnalyzer.Stemmed);
        using var writer = new IndexWriter(archive.Folder.Directory, settings);
        writer.SetCommitData(data);
        writer.Commit();
    }
}
