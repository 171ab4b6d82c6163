using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Bot.Recording;
using AskTheDesk.Tests.Bot.Support;

namespace AskTheDesk.Tests.Bot.Recording;

public sealed class RecordBookTests : IDisposable
{
    private readonly SomeBook _some = new();

    private RecordBook Book => _some.Book;

    public void Dispose() => _some.Dispose();

    [Fact]
    public void An_answer_is_found_again_as_it_was()
    {
        var answer = SomeAnswer.Of() with
        {
            Dropped = [new("Rates fell.", "No source.")],
            Limits = new AnswerLimits(SomeAnswer.At, new DateOnly(2022, 1, 1), null, ["The Paper"]),
            Fallback = "it was down",
        };

        Book.Add(answer);

        Book.Find(answer.Id).Should().BeEquivalentTo(answer);
        Book.Find(AnswerId.New()).Should().BeNull();
    }

    [Fact]
    public void It_is_found_after_a_restart_and_at_each_of_its_messages()
    {
        var answer = SomeAnswer.Of();
        Book.Add(answer);
        Book.Stands(answer.Id, new ChannelId(20), [new MessageId(31), new MessageId(ulong.MaxValue)]);

        _some.Reopen();

        Book.FindAt(new MessageId(31))?.Id.Should().Be(answer.Id);
        Book.FindAt(new MessageId(ulong.MaxValue))?.Id.Should().Be(answer.Id);
        Book.FindAt(new MessageId(32)).Should().BeNull();
    }

    [Fact]
    public void Messages_of_an_answer_that_is_not_kept_are_not_kept()
    {
        Book.Stands(AnswerId.New(), new ChannelId(20), [new MessageId(31)]);

        Book.FindAt(new MessageId(31)).Should().BeNull();
    }

    [Fact]
    public void An_answer_that_is_added_again_replaces_the_first_and_stays_where_it_stands()
    {
        var answer = SomeAnswer.Of();
        Book.Add(answer);
        Book.Stands(answer.Id, new ChannelId(20), [new MessageId(31)]);

        Book.Add(answer with { Question = "And now?" });

        Book.FindAt(new MessageId(31))?.Question.Should().Be("And now?");
    }

    [Fact]
    public void The_last_vote_of_somebody_counts()
    {
        var answer = Added(SomeAnswer.Of());
        Vote(answer, SomeAnswer.Ana, up: true);
        Vote(answer, SomeAnswer.Ben, up: false, "Of the wrong year.");
        Vote(answer, SomeAnswer.Ana, up: false, "No.");
        Vote(answer, SomeAnswer.Ana, up: false, reason: null);

        Book.Downvotes().Select(vote => vote.Reason).Should().BeEquivalentTo([null, "Of the wrong year."]);
        Vote(answer, SomeAnswer.Ben, up: true);
        Book.Downvotes().Should().ContainSingle();
    }

    [Fact]
    public void Votes_on_private_answers_are_not_handed_on()
    {
        var answer = Added(SomeAnswer.Of() with { By = SomeAnswer.By with { IsPrivate = true } });

        Vote(answer, SomeAnswer.Ana, up: false);

        Book.Downvotes().Should().BeEmpty();
    }

    [Fact]
    public void A_vote_on_what_is_no_longer_kept_is_nothing()
    {
        Vote(SomeAnswer.Of(), SomeAnswer.Ana, up: false);

        Book.Downvotes().Should().BeEmpty();
    }

    [Fact]
    public void A_reason_that_is_too_long_is_cut()
    {
        Vote(Added(SomeAnswer.Of()), SomeAnswer.Ana, up: false, new string('a', 5000));

        Book.Downvotes()[0].Reason.Should().HaveLength(1000);
    }

    [Fact]
    public void Forgetting_somebody_deletes_their_answers_votes_and_hints_and_nobody_elses()
    {
        var mine = Added(SomeAnswer.Of());
        var theirs = Added(SomeAnswer.Of() with { By = SomeAnswer.By with { Asker = SomeAnswer.Ben } });
        Book.Stands(mine.Id, new ChannelId(20), [new MessageId(31)]);
        Vote(theirs, SomeAnswer.Ana, up: false);
        Vote(theirs, SomeAnswer.Ben, up: false, "Theirs.");
        Book.FirstHint(new ChannelId(20), SomeAnswer.Ana);

        Book.Forget(SomeAnswer.Ana).Should().Be(1);

        Book.Find(mine.Id).Should().BeNull();
        Book.FindAt(new MessageId(31)).Should().BeNull();
        Book.Find(theirs.Id).Should().NotBeNull();
        Book.Downvotes().Should().ContainSingle().Which.Reason.Should().Be("Theirs.");
        Book.FirstHint(new ChannelId(20), SomeAnswer.Ana).Should().BeTrue();
    }

    [Fact]
    public void What_was_forgotten_is_nowhere_in_the_file()
    {
        Added(SomeAnswer.Of("Zanzibar rose."));

        Book.Forget(SomeAnswer.Ana);
        Book.Dispose();

        _some.Bytes().Should().NotContain("Zanzibar");
    }

    [Fact]
    public void Somebody_is_told_once_in_each_place_how_to_ask()
    {
        Book.FirstHint(new ChannelId(20), SomeAnswer.Ana).Should().BeTrue();
        Book.FirstHint(new ChannelId(20), SomeAnswer.Ana).Should().BeFalse();
        Book.FirstHint(new ChannelId(21), SomeAnswer.Ana).Should().BeTrue();
        Book.FirstHint(new ChannelId(20), SomeAnswer.Ben).Should().BeTrue();
    }

    [Fact]
    public void What_is_older_than_may_be_kept_goes_with_its_votes()
    {
        var old = Added(SomeAnswer.Of());
        Vote(old, SomeAnswer.Ben, up: false);
        _some.Clock.Advance(TimeSpan.FromDays(10));
        var young = Added(SomeAnswer.Of() with { By = SomeAnswer.By with { At = SomeAnswer.At.AddDays(5) } });

        Book.Prune().Should().Be(0);
        _some.Options.Retention = TimeSpan.FromDays(7);

        Book.Prune().Should().Be(1);
        Book.Find(old.Id).Should().BeNull();
        Book.Find(young.Id).Should().NotBeNull();
        Book.Downvotes().Should().BeEmpty();
    }

    [Fact]
    public void A_retention_of_nought_keeps_everything()
    {
        Added(SomeAnswer.Of());
        _some.Options.Retention = TimeSpan.Zero;
        _some.Clock.Advance(TimeSpan.FromDays(9999));

        Book.Prune().Should().Be(0);
    }

    [Fact]
    public void Many_may_use_it_at_once()
    {
        var answers = Enumerable.Range(0, 100).Select(_ => SomeAnswer.Of()).ToList();

        Parallel.ForEach(
            answers,
            answer =>
            {
                Book.Add(answer);
                Book.Turns(answer.By);
                Vote(answer, SomeAnswer.Ana, up: false);
            }
        );

        Book.Downvotes().Should().HaveCount(100);
    }

    [Fact]
    public void A_line_that_is_damaged_costs_that_answer_alone()
    {
        var damaged = Added(SomeAnswer.Of());
        var sound = Added(SomeAnswer.Of());
        Vote(damaged, SomeAnswer.Ana, up: false);
        Vote(sound, SomeAnswer.Ana, up: false);

        _some.Run($$"""UPDATE answers SET answer = '{"Id":' WHERE id = '{{damaged.Id}}'""");

        Book.Find(damaged.Id).Should().BeNull();
        Book.Turns(SomeAnswer.By).Should().ContainSingle();
        Book.Downvotes().Should().ContainSingle().Which.Answer.Id.Should().Be(sound.Id);
    }

    private Answer Added(Answer answer)
    {
        Book.Add(answer);
        return answer;
    }

    private void Vote(Answer answer, UserId voter, bool up, string? reason = null) =>
        Book.Vote(new Vote(answer.Id, voter, up, reason, SomeAnswer.At));
}
