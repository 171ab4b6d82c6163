using System.Diagnostics.Tracing;
using Microsoft.Diagnostics.NETCore.Client;
using Microsoft.Diagnostics.Tracing;
using Microsoft.Diagnostics.Tracing.Parsers;
using Microsoft.Diagnostics.Tracing.Parsers.Clr;

namespace AskTheDesk.Benchmarks.Bots;

/// <summary>
/// A full, blocking collection in another .NET process, and what survived it. The runtime itself is asked, through
/// its diagnostics port: a trace with the keyword GCHeapCollect begins with one. The process needs no code for it.
/// </summary>
internal static class ForcedCollection
{
    private const string Runtime = "Microsoft-Windows-DotNETRuntime";
    private const int Oldest = 2;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>The bytes that live objects take. Collects twice: finalizers let go of more in between.</summary>
    /// <exception cref="TimeoutException">The process did not collect.</exception>
    public static async Task<long> SurvivorsAsync(int process, CancellationToken token)
    {
        await CollectAsync(process, token);
        return await CollectAsync(process, token);
    }

    private static async Task<long> CollectAsync(int process, CancellationToken token)
    {
        var keywords = ClrTraceEventParser.Keywords.GC | ClrTraceEventParser.Keywords.GCHeapCollect;
        var provider = new EventPipeProvider(Runtime, EventLevel.Informational, (long)keywords);
        var client = new DiagnosticsClient(process);
        using var session = await client.StartEventPipeSessionAsync(
            [provider],
            requestRundown: false,
            token: token
        );
        var survivors = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        var reading = Task.Run(() => Read(session.EventStream, survivors), token);
        var bytes = await survivors.Task.WaitAsync(Patience, token);
        await session.StopAsync(token);
        await reading;
        return bytes;
    }

    private static void Read(Stream events, TaskCompletionSource<long> survivors)
    {
        using var source = new EventPipeEventSource(events);
        var isOurs = false;
        source.Clr.GCStart += start => isOurs |= start.Depth == Oldest && start.Reason == GCReason.Induced;
        source.Clr.GCHeapStats += heap =>
        {
            if (isOurs)
            {
                survivors.TrySetResult(heap.TotalPromoted);
            }
        };
        source.Process();
    }
}
