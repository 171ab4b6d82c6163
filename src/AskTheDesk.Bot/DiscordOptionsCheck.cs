using AskTheDesk.Bot.Gateway.Sockets;
using AskTheDesk.Bot.Permitting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.Options;

namespace AskTheDesk.Bot;

/// <summary>Checks what attributes cannot: where the token comes from, and that it goes nowhere unencrypted.</summary>
internal sealed class DiscordOptionsCheck(IConfiguration configuration) : IValidateOptions<DiscordOptions>
{
    private const string TokenKey = $"{DiscordOptions.Section}:{nameof(DiscordOptions.Token)}";

    // User secrets are a JSON file too, but one outside the project.
    private const string UserSecrets = "secrets.json";

    public ValidateOptionsResult Validate(string? name, DiscordOptions options)
    {
        if (Source() is { } file)
        {
            return ValidateOptionsResult.Fail(
                $"{TokenKey} stands in {file}; move it to user secrets or the environment and reset it."
            );
        }
        if (!Connector.IsSafe(options.ApiUrl))
        {
            return ValidateOptionsResult.Fail("Discord:ApiUrl must be https, or http on this machine.");
        }
        var faults = ServerSettings.Faults(
            configuration.GetSection($"{DiscordOptions.Section}:{nameof(DiscordOptions.Servers)}")
        );
        return faults.Count > 0 ? ValidateOptionsResult.Fail(faults) : ValidateOptionsResult.Success;
    }

    private string? Source() =>
        (configuration as IConfigurationRoot)
            ?.Providers.Reverse()
            .FirstOrDefault(provider => provider.TryGet(TokenKey, out _))
            is JsonConfigurationProvider { Source.Path: { } path }
        && !string.Equals(Path.GetFileName(path), UserSecrets, StringComparison.OrdinalIgnoreCase)
            ? path
            : null;
}
