using AskTheDesk.Bot.Hosting;
using AskTheDesk.Tests.Bot.Support;
using Microsoft.Extensions.Logging;

namespace AskTheDesk.Tests.Bot.Hosting;

public sealed class RecordKeeperTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_too_old_goes_at_the_start_and_once_a_day()
    {
        using var some = new SomeBook();
        using var logs = new CollectedLogs();
        some.Options.Retention = TimeSpan.FromDays(7);
        some.Book.Add(SomeAnswer.Of() with { By = SomeAnswer.By with { At = SomeAnswer.At.AddDays(-8) } });
        some.Book.Add(SomeAnswer.Of() with { By = SomeAnswer.By with { At = SomeAnswer.At.AddDays(-6.5) } });
        using var keeper = new RecordKeeper(some.Book, some.Clock, new Logger<RecordKeeper>(logs));

        await keeper.StartAsync(Token);
        await Settled(() => logs.Entries.Count == 1);
        some.Clock.Advance(TimeSpan.FromHours(25));
        await Settled(() => logs.Entries.Count == 2);
        await keeper.StopAsync(Token);

        some.Book.Turns(SomeAnswer.By with { At = SomeAnswer.At.AddDays(-6) }).Should().BeEmpty();
    }

    private static async Task Settled(Func<bool> isSo)
    {
        while (!isSo())
        {
            await Task.Delay(10, Token);
        }
    }
}
