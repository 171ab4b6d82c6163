using AskTheDesk.Bot.Asking.Running;

namespace AskTheDesk.Tests.Bot.Asking.Running;

public sealed class WorkQueueTests
{
    [Fact]
    public async Task So_many_are_let_in_at_once_and_the_others_in_the_order_they_came()
    {
        var queue = new WorkQueue(workers: 2, most: 10);
        var tickets = Enumerable.Range(0, 5).Select(_ => Enter(queue)).ToList();

        tickets.Select(ticket => ticket.Turn.IsCompleted).Should().Equal(true, true, false, false, false);
        tickets.Select(ticket => ticket.Place).Should().Equal(0, 0, 1, 2, 3);
        queue.Load.Should().Be((2, 3));

        tickets[1].Dispose();

        (await tickets[2].Turn).Should().BeTrue();
        tickets.Select(ticket => ticket.Place).Should().Equal(0, 0, 0, 1, 2);
        queue.Load.Should().Be((2, 2));
    }

    [Fact]
    public void When_the_line_is_full_nobody_is_taken()
    {
        var queue = new WorkQueue(workers: 1, most: 1);
        var first = Enter(queue);
        Enter(queue);

        queue.TryEnter().Should().BeNull();
        first.Dispose();
        queue.TryEnter().Should().NotBeNull();
    }

    [Fact]
    public void Who_gives_up_their_place_lets_those_behind_move_up()
    {
        var queue = new WorkQueue(workers: 1, most: 10);
        Enter(queue);
        var second = Enter(queue);
        var third = Enter(queue);

        second.Dispose();

        third.Place.Should().Be(1);
        third.Turn.IsCompleted.Should().BeFalse();
        queue.Load.Should().Be((1, 1));
    }

    [Fact]
    public void Leaving_twice_frees_one_place()
    {
        var queue = new WorkQueue(workers: 1, most: 10);
        var first = Enter(queue);

        first.Dispose();
        first.Dispose();

        queue.Load.Should().Be((0, 0));
    }

    [Fact]
    public async Task Closing_sends_away_those_who_wait_and_lets_the_others_finish()
    {
        var queue = new WorkQueue(workers: 1, most: 10);
        var running = Enter(queue);
        var waiting = Enter(queue);

        queue.Close();

        (await waiting.Turn).Should().BeFalse();
        queue.TryEnter().Should().BeNull();
        queue.IsClosed.Should().BeTrue();
        waiting.Dispose();
        queue.Load.Should().Be((1, 0));
        running.Dispose();
        queue.Load.Should().Be((0, 0));
    }

    [Fact]
    public async Task However_many_crowd_in_none_is_lost_and_never_too_many_work()
    {
        var queue = new WorkQueue(workers: 3, most: 1000);
        var working = 0;
        var most = 0;
        var gate = new Lock();

        await Task.WhenAll(
            Enumerable
                .Range(0, 300)
                .Select(async _ =>
                {
                    using var ticket = Enter(queue);
                    await ticket.Turn;
                    lock (gate)
                    {
                        most = Math.Max(most, ++working);
                    }
                    await Task.Yield();
                    lock (gate)
                    {
                        working--;
                    }
                })
        );

        most.Should().BeLessThanOrEqualTo(3);
        queue.Load.Should().Be((0, 0));
    }

    private static Ticket Enter(WorkQueue queue) =>
        queue.TryEnter() ?? throw new InvalidOperationException("The line is full.");
}
