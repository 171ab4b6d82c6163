using AskTheDesk.Bot;
using AskTheDesk.Bot.Doctor;
using AskTheDesk.Cli.Verbs.Parts;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;

namespace AskTheDesk.Cli.Doctor;

/// <summary>Whether the bot could log in to Discord. Without a token nothing is contacted.</summary>
internal static class LinkCheck
{
    private const string Subject = "Discord";
    private const string Key = $"{DiscordOptions.Section}:{nameof(DiscordOptions.Token)}";

    public static async Task<IReadOnlyList<Finding>> RunAsync(
        IConfiguration settings,
        TimeProvider clock,
        CancellationToken token
    )
    {
        if (string.IsNullOrEmpty(settings[Key]))
        {
            return
            [
                Finding.Off(
                    Subject,
                    $"{Key} is not set, so 'bot' cannot start; put it into user secrets or the environment"
                ),
            ];
        }
        var options =
            settings.GetSection(DiscordOptions.Section).Get<DiscordOptions>() ?? new DiscordOptions();
        if (options.Link == LinkKind.DiscordNet && !DiscordNetBuild.IsIncluded)
        {
            return [Finding.Bad(Subject, BotServices.DiscordNetIsLacking)];
        }
        var lines = await new DiscordCheck(options, clock, NullLoggerFactory.Instance).RunAsync(token);
        return [.. lines.Select(Read)];
    }

    private static Finding Read(CheckLine line)
    {
        var text = line.Finding.Replace($"{Subject}: ", "", StringComparison.Ordinal);
        return line.Ok ? Finding.Good(Subject, text) : Finding.Bad(Subject, $"{text}: {line.Remedy}");
    }
}
