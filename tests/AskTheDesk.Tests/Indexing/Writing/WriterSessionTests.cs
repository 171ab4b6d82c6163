using AskTheDesk.Indexing;
using AskTheDesk.Indexing.Documents;
using AskTheDesk.Indexing.Writing;
using AskTheDesk.Indexing.Writing.Locking;
using AskTheDesk.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace AskTheDesk.Tests.Indexing.Writing;

public sealed class WriterSessionTests : IDisposable
{
    private readonly TempFolder _place = new();
    private readonly FakeTimeProvider _clock = new(Some.Instant("2022-03-01T12:00"));
    private readonly IndexFolder _folder;

    public WriterSessionTests() => _folder = IndexFolder.At(_place.Path);

    [Fact]
    public void A_second_writer_is_told_who_holds_the_index()
    {
        using var first = Open("index");

        var second = () => Open("retract");

        second
            .Should()
            .Throw<IndexException>()
            .WithMessage(
                $"The index in {_place.Path} is being written by process {Environment.ProcessId} on "
                    + $"{Environment.MachineName} ('index', since 2022-03-01 12:00:00Z): try again when it is done."
            );
    }

    [Fact]
    public void The_index_is_free_again_once_a_writer_is_done()
    {
        Open("index").Dispose();

        var again = () => Open("retract").Dispose();

        again.Should().NotThrow();
        Directory.EnumerateFiles(_place.Path, "writer.json", SearchOption.AllDirectories).Should().BeEmpty();
    }

    [Theory]
    [InlineData("""{"Pid":1,"Host":"gone","Since":"2020-01-01T00:00:00Z","Verb":"index"}""")]
    [InlineData("{ half a no")]
    public void A_note_that_a_killed_writer_left_is_no_obstacle(string note)
    {
        _place.Write("lucene/writer.json", note);

        using var session = Open("index");

        var second = () => Open("retract");
        second.Should().Throw<IndexException>().WithMessage($"*process {Environment.ProcessId} on*");
    }

    [Fact]
    public void Nothing_is_written_without_a_commit()
    {
        Commit("a");

        using (var session = Open("index"))
        {
            Put(session, "b");
        }

        using var index = new AskTheDesk.Indexing.Reading.LuceneIndex(_folder, _clock);
        index.Summary().Articles.Should().Be(1);
    }

    [Fact]
    public void Reading_needs_no_lock()
    {
        Commit("a");
        using var writing = Open("index");
        using var index = new AskTheDesk.Indexing.Reading.LuceneIndex(_folder, _clock);

        index.Summary().Articles.Should().Be(1);
    }

    public void Dispose()
    {
        _folder.Dispose();
        _place.Dispose();
    }

    private void Commit(string id)
    {
        using var session = Open("index");
        Put(session, id);
        session.Commit(CommitStamp.Empty);
    }

    private void Put(WriterSession session, string id)
    {
        var article = NewsItem.Of(id, "A storm.");
        session.Put(article, NewsItem.Passages(article), new Origin("/a", id, _clock.GetUtcNow()));
    }

    private WriterSession Open(string verb) => WriterSession.Open(_folder, WriterNote.Mine(verb, _clock));
}
