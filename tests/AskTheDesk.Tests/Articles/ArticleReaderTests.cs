using System.IO.Compression;
using System.Text;
using AskTheDesk.Articles;
using AskTheDesk.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace AskTheDesk.Tests.Articles;

public sealed class ArticleReaderTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2022, 6, 1, 0, 0, 0, TimeSpan.Zero));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Ids_are_paths_under_the_root_in_ordinal_order()
    {
        _folder.Write("b/two.txt", "Two.");
        _folder.Write("b.txt", "One.");
        _folder.Write("Z.TXT", "Zero.");

        var ids = Found(_folder.Path).Select(item => item.Article.Id.Value);

        ids.Should().Equal("Z.TXT", "b.txt", "b/two.txt");
    }

    [Fact]
    public void A_file_named_as_a_root_goes_by_its_name()
    {
        var path = _folder.Write("b/two.txt", "Two.");

        Found(path).Should().ContainSingle().Which.Article.Id.Value.Should().Be("two.txt");
    }

    [Fact]
    public void A_stated_id_is_the_articles_and_its_file_is_told_beside_it()
    {
        _folder.Write("b/two.txt", "---\nid: story-2\n---\nTwo.");

        var found = Found(_folder.Path).Should().ContainSingle().Which;

        found.Article.Id.Value.Should().Be("story-2");
        found.File.Should().Be("b/two.txt");
    }

    [Fact]
    public void A_bad_file_is_rejected_and_the_rest_go_in()
    {
        _folder.Write("a.txt", [.. "Fine until here.\nCaf"u8, 0xE9]);
        _folder.Write("b.txt", "Fine.");
        _folder.Write("c.txt", " \n\nAdvertisement\n");
        _folder.Write("d.pdf", "%PDF");

        var rejected = Rejected(_folder.Path);

        rejected
            .Select(rejection => rejection.ToString())
            .Should()
            .Equal(
                "a.txt, line 2: This is not UTF-8: byte 0xE9 at offset 20. Save it as UTF-8.",
                "c.txt: There is no text, or nothing but page furniture.",
                "d.pdf: This kind of file is not read; .txt, .jsonl and .jsonl.gz are read."
            );
        Found(_folder.Path).Should().ContainSingle().Which.File.Should().Be("b.txt");
    }

    [Theory]
    [InlineData(10_000_000, 1)]
    [InlineData(10_000_001, 0)]
    [InlineData(25_000_000, 0)]
    public void An_article_over_ten_megabytes_is_rejected(int bytes, int found)
    {
        var text = new byte[bytes];
        text.AsSpan().Fill((byte)'a');
        _folder.Write("a.txt", text);

        Found(_folder.Path).Should().HaveCount(found);
        Rejected(_folder.Path).Should().HaveCount(1 - found);
    }

    [Fact]
    public void A_file_that_is_held_by_another_program_is_rejected()
    {
        var path = _folder.Write("a.txt", "One.");
        using var held = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Rejected(_folder.Path).Should().ContainSingle().Which.Reason.Should().Contain("cannot be opened");
    }

    [Fact]
    public void A_root_that_is_not_there_is_not_readable()
    {
        var items = Read(Path.Combine(_folder.Path, "nowhere"));

        items[0]
            .Should()
            .BeOfType<SourceItem.Rejected>()
            .Which.Rejection.Reason.Should()
            .Contain("is not there");
        items[^1].Should().BeOfType<SourceItem.Finished>().Which.Report.Readable.Should().BeFalse();
    }

    [Fact]
    public void The_last_item_tells_the_root_by_its_full_path()
    {
        _folder.Write("a.txt", "One.");

        var report = Read(_folder.Path + "/./")
            .OfType<SourceItem.Finished>()
            .Should()
            .ContainSingle()
            .Which.Report;

        report.Root.Should().Be(_folder.Path);
        report.Found.Should().Be(1);
        report.IsGone(new ArticleId("b.txt"), "b.txt").Should().BeTrue();
    }

    [Fact]
    public void A_packed_file_yields_an_article_a_line()
    {
        _folder.Write(
            "feed.jsonl.gz",
            Packed("""{"id":"x","text":"One."}""" + "\n\n" + """{"text":"Two."}""")
        );

        var ids = Found(_folder.Path).Select(item => item.Article.Id.Value);

        ids.Should().Equal("x", "feed.jsonl.gz#3");
    }

    [Fact]
    public void A_damaged_packed_file_is_told_where_it_breaks_off()
    {
        var packed = Packed(
            string.Concat(
                Enumerable.Range(0, 5_000).Select(i => $$"""{"id":"{{i}}","text":"A{{i * 7919}}."}""" + "\n")
            )
        );
        packed.AsSpan(packed.Length / 2, 40).Fill(0xFF);
        _folder.Write("feed.jsonl.gz", packed);

        var items = Read(_folder.Path);

        items.OfType<SourceItem.Found>().Should().NotBeEmpty();
        items.OfType<SourceItem.Rejected>().Last().Rejection.Reason.Should().Contain("gzip");
    }

    [Fact]
    public void Dates_after_the_clocks_now_bound_nothing()
    {
        _folder.Write("a.txt", "It was found on May 3, 2022, and again on June 3, 2022.");

        var published = Found(_folder.Path).Should().ContainSingle().Which.Article.Header.Published;

        published.Evidence.Should().Be("May 3, 2022");
    }

    [Fact]
    public void Reading_stops_when_it_is_cancelled()
    {
        _folder.Write("a.txt", "One.");
        using var cancel = new CancellationTokenSource();
        cancel.Cancel();

        var read = () => new ArticleReader(_clock).Read(_folder.Path, cancel.Token).ToList();

        read.Should().Throw<OperationCanceledException>();
    }

    private static byte[] Packed(string text)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }
        return memory.ToArray();
    }

    private IEnumerable<SourceItem.Found> Found(string path) => Read(path).OfType<SourceItem.Found>();

    private IEnumerable<Rejection> Rejected(string path) =>
        Read(path).OfType<SourceItem.Rejected>().Select(item => item.Rejection);

    private List<SourceItem> Read(string path) =>
        [.. new ArticleReader(_clock).Read(path, TestContext.Current.CancellationToken)];
}
