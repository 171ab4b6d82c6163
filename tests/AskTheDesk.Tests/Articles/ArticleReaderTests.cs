using AskTheDesk.Articles;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Articles;

public sealed class ArticleReaderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Ids_are_paths_under_the_root_in_ordinal_order()
    {
        _folder.Write("b/two.txt", "Two.");
        _folder.Write("b.txt", "One.");
        _folder.Write("Z.TXT", "Zero.");

        var ids = Found(_folder.Path).Select(article => article.Id.Value);

        ids.Should().Equal("Z.TXT", "b.txt", "b/two.txt");
    }

    [Fact]
    public void A_file_named_as_a_root_goes_by_its_name()
    {
        var path = _folder.Write("b/two.txt", "Two.");

        Found(path).Should().ContainSingle().Which.Id.Value.Should().Be("two.txt");
    }

    [Fact]
    public void A_bad_file_is_rejected_and_the_rest_go_in()
    {
        _folder.Write("a.txt", [.. "Fine until here.\nCaf"u8, 0xE9]);
        _folder.Write("b.txt", "Fine.");

        var items = Read(_folder.Path);

        items
            .OfType<SourceItem.Rejected>()
            .Should()
            .ContainSingle()
            .Which.Rejection.ToString()
            .Should()
            .Be("a.txt, line 2: This is not UTF-8: byte 0xE9 at offset 20. Save it as UTF-8.");
        items.OfType<SourceItem.Found>().Should().ContainSingle().Which.File.Should().Be("b.txt");
    }

    private static IEnumerable<Article> Found(string path) =>
        Read(path).OfType<SourceItem.Found>().Select(item => item.Article);

    private static List<SourceItem> Read(string path) =>
        [.. new ArticleReader(TimeProvider.System).Read(path, TestContext.Current.CancellationToken)];
}
