using AskTheDesk.Cli.Configuration;
using Microsoft.Extensions.Configuration;

namespace AskTheDesk.Cli.Doctor;

/// <summary>Whether every setting given is one that something reads.</summary>
internal static class SettingsCheck
{
    private const string Subject = "settings";

    public static Finding Run(CliContext context, IConfiguration settings)
    {
        var unknown = KnownSettings.Unknown(settings);
        if (unknown.Count > 0)
        {
            return Finding.Bad(
                Subject,
                $"{string.Join(", ", unknown)}: nothing reads that; appsettings.example.json lists all keys"
            );
        }
        var file = context.PathOf(DeskConfiguration.FileName);
        return Finding.Good(
            Subject,
            File.Exists(file) ? $"read from {file}" : "defaults; there is no appsettings.json"
        );
    }
}
