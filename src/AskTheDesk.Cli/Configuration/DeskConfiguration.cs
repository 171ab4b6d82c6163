using AskTheDesk.Bot.Recording;
using AskTheDesk.Indexing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.Options;

namespace AskTheDesk.Cli.Configuration;

/// <summary>
/// Reads the settings: <c>appsettings.json</c> in the working directory, then user secrets, then the
/// environment, each above the one before.
/// </summary>
internal static class DeskConfiguration
{
    public const string FileName = "appsettings.json";

    private const string IndexKey = $"{ArchiveOptions.Section}:{nameof(ArchiveOptions.Index)}";

    private const string RecordKey = $"{RecordOptions.Section}:{nameof(RecordOptions.Path)}";

    /// <summary>Keys whose values belong to nobody else.</summary>
    public static IReadOnlyList<string> Secrets { get; } = ["Discord:Token", "Model:Key", "Judge:Key"];

    /// <summary>The settings, paths made absolute.</summary>
    /// <param name="index">The index's folder, instead of the one in the settings; null leaves that.</param>
    /// <exception cref="OptionsValidationException">A secret stands in the file.</exception>
    /// <exception cref="InvalidDataException">A file is not the JSON it should be.</exception>
    public static IConfigurationRoot Load(CliContext context, string? index = null)
    {
        var builder = new ConfigurationBuilder().AddJsonFile(context.PathOf(FileName), optional: true);
        if (context.SecretsFile is { } secrets)
        {
            builder.AddJsonFile(secrets, optional: true);
        }
        var root = builder.AddInMemoryCollection(Keys(context.Variables)).Build();
        RefuseSecrets(root.Providers.OfType<JsonConfigurationProvider>().First());
        root[RecordKey] = context.PathOf(root[RecordKey] ?? new RecordOptions().Path);
        root[IndexKey] = context.PathOf(index ?? root[IndexKey] ?? new ArchiveOptions().Index);
        return root;
    }

    private static IEnumerable<KeyValuePair<string, string?>> Keys(
        IReadOnlyDictionary<string, string?> variables
    ) => variables.Select(variable => KeyValuePair.Create(KeyOf(variable.Key), variable.Value));

    /// <summary>Colons are not allowed in the names of variables everywhere.</summary>
    private static string KeyOf(string variable) =>
        variable.Replace("__", ConfigurationPath.KeyDelimiter, StringComparison.Ordinal);

    private static void RefuseSecrets(JsonConfigurationProvider file)
    {
        var failures = Secrets
            .Where(key => file.TryGet(key, out var value) && !string.IsNullOrEmpty(value))
            .Select(key =>
                $"{key} is a secret and stands in {FileName}: take it out, and put it into user secrets "
                + $"(dotnet user-secrets set {key} VALUE --project src/AskTheDesk.Cli) or the environment "
                + $"({key.Replace(":", "__", StringComparison.Ordinal)}). Whoever could read the file has it: renew it."
            )
            .ToList();
        if (failures.Count > 0)
        {
            throw new OptionsValidationException(FileName, typeof(DeskConfiguration), failures);
        }
    }
}
