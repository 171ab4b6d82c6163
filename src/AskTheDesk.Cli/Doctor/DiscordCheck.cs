using AskTheDesk.Bot;
using Microsoft.Extensions.Configuration;

namespace AskTheDesk.Cli.Doctor;

/// <summary>Whether the bot has what it needs to log in.</summary>
internal static class DiscordCheck
{
    private const string Key = $"{DiscordOptions.Section}:{nameof(DiscordOptions.Token)}";

    public static Finding Run(IConfiguration settings) =>
        string.IsNullOrEmpty(settings[Key])
            ? Finding.Off(
                "Discord",
                $"{Key} is not set, so 'bot' cannot start; put it into user secrets or the environment"
            )
            : Finding.Good("Discord", $"{Key} is set");
}
