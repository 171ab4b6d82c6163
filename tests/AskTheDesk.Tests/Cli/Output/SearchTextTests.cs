using AskTheDesk.Cli.Output;
using AskTheDesk.Retrieval;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Cli.Output;

public sealed class SearchTextTests : IDisposable
{
    private readonly StringWriter _writer = new() { NewLine = "\n" };

    public void Dispose() => _writer.Dispose();

    [Fact]
    public void A_hit_shows_its_article_score_and_text()
    {
        Write(SomeResult.Hits(("a.txt", "One.\n\nTwo.")), explain: false);

        _writer
            .ToString()
            .Should()
            .Be(
                " 1. Title of a.txt — The Paper, 1 June 2022\n    1.0000  paragraph a.txt#0\n    One.\n    Two.\n\n"
            );
    }

    [Fact]
    public void An_explained_hit_shows_what_made_its_score()
    {
        var hit = SomeResult.Hits(("a.txt", "One."))[0] with
        {
            Parts = [new ScorePart("body:one", 1.25), new ScorePart("age", -0.25)],
        };

        Write([hit], explain: true);

        _writer.ToString().Should().Contain("\n       1.2500  body:one\n      -0.2500  age\n");
    }

    [Fact]
    public void Nothing_found_is_said()
    {
        Write([], explain: true);

        _writer.ToString().Should().Be("Nothing in the archive matches.\n");
    }

    private void Write(IReadOnlyList<Hit> hits, bool explain) =>
        new SearchText(new Page(_writer, null, colours: false)).Write(hits, explain);
}
