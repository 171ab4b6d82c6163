using AskTheDesk.Benchmarks;
using AskTheDesk.Benchmarks.Bots;
using AskTheDesk.Benchmarks.Kills;
using AskTheDesk.Benchmarks.Models;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};
try
{
    return args switch
    {
        ["faults", .. var rest] => await FaultsCommand.RunAsync(rest, Console.Out, stop.Token),
        ["load", .. var rest] => await LoadCommand.RunAsync(rest, Console.Out, stop.Token),
        ["kill", .. var rest] => await KillCommand.RunAsync(KillOptions.Parse(rest), Console.Out, stop.Token),
        ["model", .. var rest] => await ModelCommand.RunAsync(rest, stop.Token),
        ["speed", .. var rest] => SpeedCommand.Run(rest),
        _ => throw new FormatException(
            $"Name one of: {FaultsCommand.Usage}; kill [--times N] [--articles N] [--seed N]; {LoadCommand.Usage}; "
                + $"{ModelRequest.Usage}; speed [--smoke]."
        ),
    };
}
catch (FormatException wrong)
{
    await Console.Error.WriteLineAsync(wrong.Message);
    return 2;
}
