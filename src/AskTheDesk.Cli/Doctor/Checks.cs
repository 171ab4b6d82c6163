using System.Runtime.CompilerServices;
using AskTheDesk.Cli.Configuration;
using AskTheDesk.Cli.Output;

namespace AskTheDesk.Cli.Doctor;

/// <summary>All checks, in the order in which things must be put right.</summary>
internal static class Checks
{
    /// <summary>Runs them; settings that cannot be used end the run, the rest rests on them.</summary>
    /// <param name="index">The index's folder, instead of the one in the settings.</param>
    public static async IAsyncEnumerable<Finding> RunAsync(
        CliContext context,
        string? index,
        [EnumeratorCancellation] CancellationToken token
    )
    {
        if (Fault(context, index) is { } fault)
        {
            yield return Finding.Bad("settings", fault);
            yield break;
        }
        var settings = DeskConfiguration.Load(context, index);
        using var session = DeskSession.Open(context, index);
        yield return SettingsCheck.Run(context, settings);
        foreach (var finding in ArchiveCheck.Run(session))
        {
            yield return finding;
        }
        yield return await ModelCheck.RunAsync(session.Model, context.Http(), token);
        foreach (var finding in await LinkCheck.RunAsync(settings, context.Clock, token))
        {
            yield return finding;
        }
    }

    /// <summary>Why no desk can be had with these settings, or null.</summary>
    private static string? Fault(CliContext context, string? index)
    {
        try
        {
            DeskSession.Open(context, index).Dispose();
            return null;
        }
        catch (Exception fault) when (Faults.Of(fault) is not null)
        {
            return Faults.Of(fault)?.Message;
        }
    }
}
