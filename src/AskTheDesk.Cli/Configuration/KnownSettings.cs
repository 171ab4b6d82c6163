using AskTheDesk.Answering.Prompting;
using AskTheDesk.Bot;
using AskTheDesk.Bot.Recording;
using AskTheDesk.Citations;
using AskTheDesk.Evaluation.Judging;
using AskTheDesk.Indexing;
using AskTheDesk.Retrieval;
using Microsoft.Extensions.Configuration;

namespace AskTheDesk.Cli.Configuration;

/// <summary>Every section of the settings, in the order of <c>appsettings.example.json</c>.</summary>
internal static class KnownSettings
{
    /// <summary>A section's name and the options it fills.</summary>
    public static IReadOnlyDictionary<string, Type> Sections { get; } =
        new Dictionary<string, Type>(StringComparer.OrdinalIgnoreCase)
        {
            [ArchiveOptions.Section] = typeof(ArchiveOptions),
            [DeskOptions.Section] = typeof(DeskOptions),
            [RetrievalOptions.Section] = typeof(RetrievalOptions),
            [CitationOptions.Section] = typeof(CitationOptions),
            [ModelOptions.Section] = typeof(ModelOptions),
            [JudgeOptions.Section] = typeof(JudgeOptions),
            [DiscordOptions.Section] = typeof(DiscordOptions),
            [RecordOptions.Section] = typeof(RecordOptions),
        };

    /// <summary>Names of the keys that a section takes.</summary>
    public static IEnumerable<string> Keys(Type options) =>
        options.GetProperties().Where(property => property.CanWrite).Select(property => property.Name);

    /// <summary>Keys within the known sections that no option has, such as misspelt ones.</summary>
    public static IReadOnlyList<string> Unknown(IConfiguration settings) =>
        [
            .. Sections.SelectMany(section =>
                settings
                    .GetSection(section.Key)
                    .GetChildren()
                    .Where(child =>
                        !Keys(section.Value).Contains(child.Key, StringComparer.OrdinalIgnoreCase)
                    )
                    .Select(child => child.Path)
            ),
        ];
}
