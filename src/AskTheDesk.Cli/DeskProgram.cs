namespace AskTheDesk.Cli;

/// <summary>The process: its streams, its signals, and the edge that no exception passes.</summary>
internal static class DeskProgram
{
    public static async Task<int> RunAsync(string[] arguments)
    {
        var context = CliContext.OfProcess();
        using var stop = new StopSignals(context.Error);
        try
        {
            return await DeskCommand.RunAsync(arguments, context, stop.Token);
        }
        catch (Exception fault) when (Tell(fault, context.Error))
        {
            return ExitCode.Failed;
        }
    }

    /// <summary>Whatever comes here is a mistake in the program, and its type helps to find it.</summary>
    private static bool Tell(Exception fault, TextWriter error)
    {
        error.WriteLine($"This should not have happened: {fault.GetType().Name}: {fault.Message}");
        return true;
    }
}
