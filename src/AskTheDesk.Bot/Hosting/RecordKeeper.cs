using AskTheDesk.Bot.Recording;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AskTheDesk.Bot.Hosting;

/// <summary>Drops from the record, at the start and every day, what is older than it may get.</summary>
internal sealed class RecordKeeper(RecordBook book, TimeProvider clock, ILogger<RecordKeeper> log)
    : BackgroundService
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Day, clock);
        do
        {
            Prune();
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private void Prune()
    {
        try
        {
            if (book.Prune() is > 0 and var answers)
            {
                Log.RecordPruned(log, answers);
            }
        }
        catch (RecordException e)
        {
            Log.RecordFailed(log, e.Message);
        }
    }
}
