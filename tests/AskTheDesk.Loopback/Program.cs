using System.Runtime.InteropServices;
using AskTheDesk.Loopback;

if (args is ["--help"] or ["-h"])
{
    Console.WriteLine(RunOptions.Help);
    return 0;
}

LoopbackOptions options;
try
{
    options = RunOptions.Read(args);
}
catch (FormatException e)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 2;
}

var stopped = new TaskCompletionSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
await using var discord = await LoopbackDiscord.StartAsync(options, CancellationToken.None);
Console.WriteLine(discord.Address);
await stopped.Task;
return 0;

void Stop(PosixSignalContext context)
{
    context.Cancel = true;
    stopped.TrySetResult();
}
