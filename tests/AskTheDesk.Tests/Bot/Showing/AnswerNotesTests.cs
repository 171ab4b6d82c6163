using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Showing;
using AskTheDesk.Indexing;
using AskTheDesk.Tests.Bot.Support;
using Microsoft.Extensions.Options;

namespace AskTheDesk.Tests.Bot.Showing;

public sealed class AnswerNotesTests
{
    private readonly DeskOptions _desk = new();
    private readonly ArchiveOptions _archive = new();

    [Fact]
    public void An_answer_that_needs_no_note_has_none()
    {
        Notes(SomeAnswer.Of()).Should().BeEmpty();
    }

    [Fact]
    public void What_limited_the_question_is_said()
    {
        var limits = new AnswerLimits(
            SomeAnswer.At,
            new DateOnly(2022, 1, 1),
            new DateOnly(2022, 5, 1),
            ["The *Paper*"]
        );

        Notes(SomeAnswer.Of() with { Limits = limits })
            .Should()
            .Equal(
                "-# Limited: as of 10 June 2022 · published on 1 January 2022 or later · "
                    + "published on 1 May 2022 or earlier · only from The \\*Paper\\*"
            );
    }

    [Theory]
    [InlineData(1, "1 drafted sentence was left out")]
    [InlineData(3, "3 drafted sentences were left out")]
    public void What_the_check_left_out_is_counted(int count, string said)
    {
        var dropped = Enumerable.Repeat(new AnswerDropped("Rates fell.", "No source."), count).ToList();

        Notes(SomeAnswer.Of() with { Dropped = dropped })
            .Should()
            .ContainSingle()
            .Which.Should()
            .Contain(said);
    }

    [Fact]
    public void A_model_that_did_not_write_and_a_stop_are_said()
    {
        Notes(SomeAnswer.Of() with { Stopped = true, Fallback = "it was down" })
            .Should()
            .Equal(
                "-# Stopped before it was finished.",
                "-# These are the articles' own words; the model did not write: it was down."
            );
    }

    [Fact]
    public void The_archives_age_is_said_from_the_age_that_was_set_on()
    {
        Notes(SomeAnswer.Of()).Should().BeEmpty();
        _archive.Overdue = TimeSpan.FromDays(9);
        Notes(SomeAnswer.Of()).Should().ContainSingle().Which.Should().Contain("9 days old (1 June 2022)");
        Notes(SomeAnswer.Of() with { Limits = AnswerLimits.None with { AsOf = SomeAnswer.At } })
            .Should()
            .NotContain(note => note.Contains("days old"));
        _archive.Overdue = TimeSpan.FromDays(10);
        Notes(SomeAnswer.Of()).Should().BeEmpty();
    }

    [Fact]
    public void Whom_to_ask_is_named_when_the_archive_does_not_say()
    {
        _desk.Handover = "<#42>, ext. 12";

        Notes(SomeAnswer.NotInArchive()).Should().Equal("-# The desk to ask: <#42>, ext. 12");
        Notes(SomeAnswer.Of()).Should().BeEmpty();
    }

    [Fact]
    public void A_question_in_another_language_that_found_nothing_is_told_which_is_read()
    {
        var spanish = SomeAnswer.NotInArchive() with { Question = "¿Cuántas personas iban con la caravana?" };

        Notes(spanish).Should().ContainSingle().Which.Should().Contain("in English");
        Notes(SomeAnswer.Of() with { Question = spanish.Question }).Should().BeEmpty();
    }

    private IEnumerable<string> Notes(Answer answer) =>
        new AnswerNotes(Options.Create(_desk), Options.Create(_archive))
            .Of(answer)
            .Select(piece => piece.Text);
}
