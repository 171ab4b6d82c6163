using System.Globalization;
using System.Reflection;
using AskTheDesk.Answering.Prompting;
using AskTheDesk.Cli.Configuration;
using AskTheDesk.Evaluation.Judging;
using AskTheDesk.Evaluation.Records;
using Microsoft.Extensions.Configuration;

namespace AskTheDesk.Cli.Evaluation;

/// <summary>Says what a run is made with.</summary>
internal static class EvalSetup
{
    private static readonly string[] Sections = ["Desk", "Retrieval", "Citations", "Model", "Judge"];

    /// <summary>The setup of a run that begins now.</summary>
    public static RunSetup Of(EvalRequest request, DeskSession session) =>
        new(session.Context.Clock.GetUtcNow(), Commit(), request.Suites, Options(request, session));

    private static string Commit()
    {
        var version = typeof(EvalSetup).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>();
        var parts = version?.InformationalVersion.Split('+', 2) ?? ["unknown"];
        return parts[^1];
    }

    /// <summary>The archive, the writer, and every setting that was set; what is not is the commit's to say.</summary>
    private static SortedDictionary<string, string> Options(EvalRequest request, DeskSession session)
    {
        var options = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["writer"] = session.Model.IsConfigured ? session.Model.Id : "quotes",
        };
        if (session.Model.IsConfigured)
        {
            options["prompt"] = AnswerPrompt.Hash;
        }
        if (session.Settings[$"{JudgeOptions.Section}:{nameof(JudgeOptions.Endpoint)}"] is { Length: > 0 })
        {
            options["judge-prompt"] = AnswerJudge.Prompt.Hash;
        }
        if (session.Folder.HasIndex)
        {
            var index = session.Index.Summary();
            options["index"] = index.Version.ToString(CultureInfo.InvariantCulture);
            options["articles"] = index.Articles.ToString(CultureInfo.InvariantCulture);
            options["passages"] = index.Passages.ToString(CultureInfo.InvariantCulture);
        }
        if (request.Articles is { } articles)
        {
            options["from"] = Path.GetFileName(articles);
        }
        foreach (var (key, value) in session.Settings.AsEnumerable().Where(setting => IsTold(setting.Key)))
        {
            options[key] = value ?? "";
        }
        return options;
    }

    /// <summary>Neither secrets nor where the model lives.</summary>
    private static bool IsTold(string key) =>
        Sections.Any(section => key.StartsWith($"{section}:", StringComparison.OrdinalIgnoreCase))
        && !DeskConfiguration
            .Secrets.Concat(["Model:Endpoint", "Judge:Endpoint"])
            .Contains(key, StringComparer.OrdinalIgnoreCase);
}
