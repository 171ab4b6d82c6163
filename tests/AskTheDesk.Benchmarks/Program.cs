using AskTheDesk.Benchmarks.Kills;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, press) =>
{
    press.Cancel = true;
    stop.Cancel();
};
try
{
    return args switch
    {
        ["kill", .. var rest] => await KillCommand.RunAsync(KillOptions.Parse(rest), Console.Out, stop.Token),
        _ => throw new FormatException("Name one of: kill [--times N] [--articles N] [--seed N]."),
    };
}
catch (FormatException e)
{
    Console.Error.WriteLine(e.Message);
    return 2;
}
