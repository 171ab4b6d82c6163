using AskTheDesk.Articles.Reading.Files;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Articles.Reading.Files;

public sealed class SourceWalkTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_whole_path_is_in_ordinal_order_not_each_name()
    {
        _folder.Write("a/x.txt", "");
        _folder.Write("a.txt", "");
        _folder.Write("a-b.txt", "");

        Files().Should().Equal("a-b.txt", "a.txt", "a/x.txt");
    }

    [Fact]
    public void Hidden_files_and_folders_are_not_looked_at()
    {
        _folder.Write(".git/config.txt", "");
        _folder.Write(".hidden.txt", "");

        Files().Should().BeEmpty();
    }

    [Fact]
    public void Links_below_the_root_are_told_and_not_followed()
    {
        _folder.Write("real/a.txt", "");
        File.CreateSymbolicLink(
            Path.Combine(_folder.Path, "file.txt"),
            Path.Combine(_folder.Path, "real/a.txt")
        );
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "real/loop"), _folder.Path);

        var entries = SourceWalk.Entries(_folder.Path).ToList();

        entries
            .Select(entry => (entry.File, entry.Problem is not null))
            .Should()
            .Equal(("file.txt", true), ("real/a.txt", false), ("real/loop/", true));
    }

    [Fact]
    public void A_link_named_as_the_root_is_followed()
    {
        _folder.Write("real/a.txt", "");
        var link = Path.Combine(_folder.Path, "link");
        Directory.CreateSymbolicLink(link, Path.Combine(_folder.Path, "real"));

        SourceWalk.Entries(link).Should().ContainSingle().Which.File.Should().Be("a.txt");
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_told()
    {
        File.CreateSymbolicLink(
            Path.Combine(_folder.Path, "gone.txt"),
            Path.Combine(_folder.Path, "nowhere")
        );

        SourceWalk.Entries(_folder.Path).Should().ContainSingle().Which.Problem.Should().Contain("link");
    }

    private IEnumerable<string> Files() => SourceWalk.Entries(_folder.Path).Select(entry => entry.File);
}
