using AskTheDesk.Citations;
using AskTheDesk.Cli.Output;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Cli.Output;

public sealed class ReplyTextTests : IDisposable
{
    private readonly StringWriter _writer = new() { NewLine = "\n" };

    public void Dispose() => _writer.Dispose();

    [Fact]
    public void An_answer_has_markers_and_then_numbered_sources_with_their_quotes()
    {
        Write(SomeResult.Answered(("Rates rose.", "a.txt"), ("Prices fell.", "b.txt")));

        _writer
            .ToString()
            .Should()
            .Be(
                """
                Rates rose. [1] Prices fell. [2]

                [1] Title of a.txt — The Paper, 1 June 2022
                    “Rates rose.”
                [2] Title of b.txt — The Paper, 1 June 2022
                    “Prices fell.”

                """.ReplaceLineEndings("\n")
            );
    }

    [Fact]
    public void A_source_shows_its_address()
    {
        var result = SomeResult.Answered(("Rates rose.", "a.txt"));
        var reply = (DeskReply.Answered)result.Reply;
        var source = reply.Sources[0] with
        {
            Article = reply.Sources[0].Article with { Url = new Uri("https://example.org/a") },
        };

        Write(result with { Reply = reply with { Sources = [source] } });

        _writer.ToString().Should().Contain("\n    https://example.org/a\n    “Rates rose.”\n");
    }

    [Fact]
    public void Differing_reports_stand_one_by_one_with_their_dates()
    {
        var result = SomeResult.Answered(("It was 5.", "a.txt"), ("It was 7.", "b.txt"));
        var reply = (DeskReply.Answered)result.Reply;
        var differing = reply.Sentences.Select(sentence => sentence with { Differs = true });

        Write(result with { Reply = reply with { Sentences = [.. differing] } });

        _writer
            .ToString()
            .Should()
            .StartWith(
                "Reports differ, newest first:\n- 1 June 2022: It was 5. [1]\n- 1 June 2022: It was 7. [2]\n"
            );
    }

    [Fact]
    public void An_unsupported_sentence_that_is_kept_is_marked()
    {
        var result = SomeResult.Answered(("Rates rose.", "a.txt"));
        var reply = (DeskReply.Answered)result.Reply;
        var doubtful = reply.Sentences[0] with { Judgement = SomeResult.Bad };

        Write(result with { Reply = reply with { Sentences = [doubtful] } });

        _writer.ToString().Should().StartWith("Rates rose. [1] (not supported by what it cites)\n");
    }

    [Fact]
    public void A_refusal_to_guess_names_the_nearest_articles()
    {
        var nearest = NewsItem.Of("a.txt").Titled("Rates rise").On("2022-02-03").Header;

        Write(SomeResult.NotInArchive() with { Reply = new DeskReply.NotInArchive([nearest], []) });

        _writer
            .ToString()
            .Should()
            .Be("The archive does not say.\n\nNearest articles:\n- Rates rise — 3 February 2022 (a.txt)\n");
    }

    [Fact]
    public void Sentences_left_out_are_counted()
    {
        var dropped = new DroppedSentence("Rates doubled. [1]", "It does not say so.");

        Write(SomeResult.NotInArchive() with { Reply = new DeskReply.NotInArchive([], [dropped, dropped]) });

        _writer.ToString().Should().Contain("2 drafted sentences were left out").And.NotContain("doubled");
    }

    [Fact]
    public void A_model_that_failed_is_told()
    {
        var result = SomeResult.Answered(("Rates rose.", "a.txt"));

        Write(result with { Trace = result.Trace with { Fallback = "it was too slow" } });

        _writer
            .ToString()
            .Should()
            .EndWith("The model did not answer (it was too slow); the articles are quoted instead.\n");
    }

    [Fact]
    public void A_question_not_looked_into_gets_the_reason()
    {
        Write(SomeResult.Refused());

        _writer.ToString().Should().Be("Ask a shorter question.\n");
    }

    private void Write(DeskResult result) =>
        new ReplyText(new Page(_writer, null, colours: false)).Write(result);
}
