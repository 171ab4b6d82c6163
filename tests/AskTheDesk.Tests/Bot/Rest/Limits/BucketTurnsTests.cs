using AskTheDesk.Bot.Rest.Limits;

namespace AskTheDesk.Tests.Bot.Rest.Limits;

public sealed class BucketTurnsTests
{
    private static readonly BucketKey Key = new("b", 1);

    private readonly BucketTurns _turns = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_bucket_is_entered_one_after_the_other_in_order()
    {
        var first = await _turns.EnterAsync(Key, Token);
        var second = _turns.EnterAsync(Key, Token);
        var third = _turns.EnterAsync(Key, Token);

        second.IsCompleted.Should().BeFalse();
        first.Dispose();
        var held = await second;
        third.IsCompleted.Should().BeFalse();
        held.Dispose();
        (await third).Dispose();
    }

    [Fact]
    public async Task Different_buckets_do_not_wait_for_each_other()
    {
        using var first = await _turns.EnterAsync(Key, Token);

        using var other = await _turns.EnterAsync(Key with { Major = 2 }, Token);

        _turns.Count.Should().Be(2);
    }

    [Fact]
    public async Task Who_gives_up_waiting_leaves_nothing_behind()
    {
        using var impatient = new CancellationTokenSource();
        var first = await _turns.EnterAsync(Key, Token);
        var second = _turns.EnterAsync(Key, impatient.Token);

        await impatient.CancelAsync();
        await second.Awaiting(turn => turn).Should().ThrowAsync<OperationCanceledException>();
        first.Dispose();

        _turns.Count.Should().Be(0);
    }
}
