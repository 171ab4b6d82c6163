using System.Globalization;
using AskTheDesk.Evaluation.Suites;
using AskTheDesk.Questions;

namespace AskTheDesk.Benchmarks.Models;

/// <summary>
/// Asks a real chat model questions on the seeds and prints, as Markdown, what was shown beside its passage and
/// what was dropped and why. Exit 1 when something was shown that had not passed the check.
/// </summary>
internal static class ModelCommand
{
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken token)
    {
        var request = ModelRequest.Parse(arguments);
        if (request.Endpoint is { } endpoint)
        {
            return await AskAsync(request, endpoint, token);
        }
        using var server = await ModelServer.StartAsync(request.Id, token);
        return server is null ? 0 : await AskAsync(request, server.Endpoint, token);
    }

    private static async Task<int> AskAsync(ModelRequest request, string endpoint, CancellationToken token)
    {
        var suite = await SuiteReader.ReadAsync(request.Suite, token);
        using var seeds = new SeedDesk(Settings(endpoint, request.Id), token);
        var report = new ModelReport();
        foreach (var question in suite.Questions)
        {
            await Console.Error.WriteLineAsync($"{question.Id} {question.Text}");
            var result = await seeds.Desk.AskAsync(new Question(question.Text), progress: null, token);
            report.Add(question, result);
            await ClaimFile.AppendAsync(request.Claims, question, result, token);
            await Console.Error.WriteLineAsync($"    {result.Trace.Writer} {result.Trace.Fallback}");
        }
        await Console.Out.WriteLineAsync(report.ToMarkdown(request.Id));
        return report.Breaches.Count == 0 ? 0 : 1;
    }

    private static Dictionary<string, string?> Settings(string endpoint, string id) =>
        new(StringComparer.Ordinal)
        {
            ["Model:Endpoint"] = endpoint,
            ["Model:Id"] = id,
            ["Model:Key"] = Environment.GetEnvironmentVariable("Model__Key"),
            // The model is asked even what the archive does not say: the check is to hold without other help.
            ["Desk:RefusalThreshold"] = "1",
            // A processor without help reads a long prompt for half a minute.
            ["Model:FirstTokenTimeout"] = TimeSpan.FromMinutes(5).ToString("c", CultureInfo.InvariantCulture),
            ["Model:SilenceTimeout"] = TimeSpan.FromMinutes(1).ToString("c", CultureInfo.InvariantCulture),
            ["Model:TotalTimeout"] = TimeSpan.FromMinutes(10).ToString("c", CultureInfo.InvariantCulture),
        };
}
