using System.Globalization;
using AskTheDesk.Bot.Gateway.Sockets;
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
        var wrong = WrongIds(options).ToList();
        return wrong.Count > 0
            ? ValidateOptionsResult.Fail(wrong.Select(key => $"{key} is no id; copy it from Discord."))
            : ValidateOptionsResult.Success;
    }

    /// <summary>The keys under <c>Discord:Servers</c> that should be ids and are not.</summary>
    private static IEnumerable<string> WrongIds(DiscordOptions options)
    {
        foreach (var (id, server) in options.Servers)
        {
            var key = $"{DiscordOptions.Section}:{nameof(DiscordOptions.Servers)}:{id}";
            var channels = server.Channels.Keys.Where(channel => !IsId(channel));
            var wrong = channels.Select(channel => $"{key}:{nameof(server.Channels)}:{channel}");
            foreach (var one in IsId(id) ? wrong : wrong.Prepend(key))
            {
                yield return one;
            }
        }
    }

    private static bool IsId(string text) =>
        ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id > 0;

    private string? Source() =>
        (configuration as IConfigurationRoot)
            ?.Providers.Reverse()
            .FirstOrDefault(provider => provider.TryGet(TokenKey, out _))
            is JsonConfigurationProvider { Source.Path: { } path }
        && !string.Equals(Path.GetFileName(path), UserSecrets, StringComparison.OrdinalIgnoreCase)
            ? path
            : null;
}
