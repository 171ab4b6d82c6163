using AskTheDesk.Articles;
using AskTheDesk.Citations;
using AskTheDesk.Questions;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests;

public sealed class DeskTests
{
    private const string Bridges =
        "Inspectors counted 40 damaged bridges in Norland province, engineer Lena Ort said on Monday.";

    private const string Asked = "How many damaged bridges did inspectors count in Norland province?";

    private static readonly Article News = NewsItem.Of(
        "bridges.txt",
        Bridges,
        "The weather stayed dry all week."
    );

    [Fact]
    public async Task An_answer_is_the_articles_own_sentence_with_its_source()
    {
        using var desk = new SmallDesk(News);

        var result = await desk.AskAsync(Asked);

        var reply = result.Reply.Should().BeOfType<DeskReply.Answered>().Subject;
        reply.Sentences.Should().ContainSingle().Which.Marked.Should().Be($"{Bridges} [1]");
        reply.Sources.Should().ContainSingle().Which.Quote.Should().Be(Bridges);
    }

    [Fact]
    public async Task What_no_article_says_is_not_in_the_archive_and_the_nearest_is_named()
    {
        using var desk = new SmallDesk(News);

        var result = await desk.AskAsync("How much did the new opera house in Tarvik cost?");

        result.Reply.Should().BeOfType<DeskReply.NotInArchive>();
        result.Trace.RefusalScore.Should().BeGreaterThan(desk.Options.RefusalThreshold);
    }

    [Fact]
    public async Task The_draft_is_kept_when_refusing()
    {
        using var desk = new SmallDesk(News);
        desk.Options.RefusalThreshold = 0;

        var result = await desk.AskAsync(Asked);

        result.Reply.Should().BeOfType<DeskReply.NotInArchive>().Which.Nearest.Should().ContainSingle();
        result.Trace.Draft.Should().ContainSingle().Which.Text.Should().Be(Bridges);
    }

    [Theory]
    [InlineData("", RefusalReason.Empty)]
    [InlineData(" ?! ", RefusalReason.Empty)]
    [InlineData("How many bridges?", RefusalReason.OverLong)]
    public async Task A_question_that_cannot_be_looked_into_is_refused(string question, RefusalReason reason)
    {
        using var desk = new SmallDesk(News);
        desk.Options.MaxQuestion = 10;

        var result = await desk.AskAsync(question);

        result.Reply.Should().BeOfType<DeskReply.Refused>().Which.Reason.Should().Be(reason);
        result.Trace.Should().Be(Trace.Unasked);
    }

    [Fact]
    public async Task A_models_sentence_is_told_only_after_it_passed()
    {
        var invented = "Inspectors counted 70 damaged bridges in Norland province [1].";
        using var desk = new SmallDesk(News) { Model = new ScriptedWriter(invented, $"{Bridges} [1]") };
        var progress = new CollectedProgress();

        var result = await desk.AskAsync(Asked, progress);

        progress
            .Told.OfType<DeskProgress.Passed>()
            .Should()
            .ContainSingle()
            .Which.Sentence.Text.Should()
            .Be(Bridges);
        var reply = result.Reply.Should().BeOfType<DeskReply.Answered>().Subject;
        reply.Dropped.Should().ContainSingle();
        result.Trace.Writer.Should().Be("scripted");
        result.Trace.Tokens.Should().Be(new TokenUsage(100, 10));
    }

    [Fact]
    public async Task When_the_model_fails_the_articles_are_quoted_and_the_reply_says_why()
    {
        using var desk = new SmallDesk(News)
        {
            Model = new ScriptedWriter($"{Bridges} [1]") { Failure = "the model was too slow" },
        };
        var progress = new CollectedProgress();

        var result = await desk.AskAsync(Asked, progress);

        result.Reply.Should().BeOfType<DeskReply.Answered>();
        result.Trace.Writer.Should().Be("quotes");
        result.Trace.Fallback.Should().Be("the model was too slow");
        result.Trace.Discarded.Should().ContainSingle();
        progress.Told.OfType<DeskProgress.FellBack>().Should().ContainSingle();
    }

    [Fact]
    public async Task When_nothing_of_the_models_draft_holds_the_articles_are_quoted()
    {
        using var desk = new SmallDesk(News) { Model = new ScriptedWriter("Aliens built 12 bridges [1].") };

        var result = await desk.AskAsync(Asked);

        result.Reply.Should().BeOfType<DeskReply.Answered>().Which.Sentences.Should().ContainSingle();
        result.Trace.Fallback.Should().Contain("passed the check");
        result.Trace.Discarded.Should().ContainSingle();
    }

    [Fact]
    public async Task A_model_that_finds_nothing_to_say_is_believed()
    {
        using var desk = new SmallDesk(News) { Model = new ScriptedWriter() };

        var result = await desk.AskAsync(Asked);

        result.Reply.Should().BeOfType<DeskReply.NotInArchive>();
        result.Trace.Fallback.Should().BeNull();
    }

    [Fact]
    public async Task A_model_is_not_asked_what_the_hits_do_not_answer()
    {
        var model = new ScriptedWriter($"{Bridges} [1]");
        using var desk = new SmallDesk(News) { Model = model };

        await desk.AskAsync("How much did the new opera house in Tarvik cost?");

        model.Calls.Should().Be(0);
    }

    [Fact]
    public async Task A_follow_up_is_understood_in_the_light_of_the_turn_before()
    {
        using var desk = new SmallDesk(News);
        var turns = new[] { new Turn(Asked, Bridges) };

        var result = await desk.AskAsync(new Question("Who said that?") { Turns = turns });

        var reply = result.Reply.Should().BeOfType<DeskReply.Answered>().Subject;
        reply.Sentences[0].Text.Should().Contain("Lena Ort");
    }

    [Fact]
    public async Task A_follow_up_that_names_another_time_is_answered_for_that_time()
    {
        using var desk = new SmallDesk(
            NewsItem.Of(
                "a.txt",
                "Norland recorded 213 landslides in July.",
                "Norland recorded 92 landslides in September."
            )
        );
        var turns = new[] { new Turn("How many landslides did Norland record in July?", "213 in July.") };

        var result = await desk.AskAsync(new Question("And in September?") { Turns = turns });

        var reply = result.Reply.Should().BeOfType<DeskReply.Answered>().Subject;
        reply.Sentences[0].Text.Should().Contain("92");
    }

    [Fact]
    public async Task An_article_published_after_the_as_of_time_answers_nothing()
    {
        using var desk = new SmallDesk(News.On("2022-02-01"));
        var before = new Question(Asked) { AsOf = Some.Instant("2022-01-31") };

        (await desk.AskAsync(before)).Reply.Should().BeOfType<DeskReply.NotInArchive>();
        (await desk.AskAsync(Asked)).Reply.Should().BeOfType<DeskReply.Answered>();
    }

    [Fact]
    public async Task A_retracted_article_is_neither_cited_nor_named_nor_counted()
    {
        using var desk = new SmallDesk(News.Retracted());

        var result = await desk.AskAsync(Asked);

        result.Reply.Should().BeOfType<DeskReply.NotInArchive>().Which.Nearest.Should().BeEmpty();
        result.Trace.Index.Should().NotBeNull();
        result.Trace.Index?.Articles.Should().Be(0);
    }
}
