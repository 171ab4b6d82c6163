using System.Text.Encodings.Web;
using System.Text.Json;
using AskTheDesk.Citations;
using AskTheDesk.Evaluation.Suites;
using AskTheDesk.Retrieval;

namespace AskTheDesk.Benchmarks.Models;

/// <summary>
/// What a model drafted, one claim a line as suites of claims have it, to be labelled by hand: <c>supported</c> is
/// null until then.
/// </summary>
internal static class ClaimFile
{
    // Quotation marks and accents as they are: people read and label these lines.
    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the sentences drafted for one question.</summary>
    /// <param name="file">Null writes nothing.</param>
    public static async Task AppendAsync(
        string? file,
        SuiteQuestion question,
        DeskResult result,
        CancellationToken token
    )
    {
        if (file is null)
        {
            return;
        }
        var drafted = ModelReport
            .Drafted(result)
            .Select((sentence, at) => Line(question, at + 1, sentence, result));
        await File.AppendAllLinesAsync(file, drafted, token);
    }

    private static string Line(
        SuiteQuestion question,
        int number,
        CheckedSentence sentence,
        DeskResult result
    ) =>
        JsonSerializer.Serialize(
            new
            {
                id = $"{question.Id}.{number}",
                set = ModelReport.IsShown(sentence) ? "shown" : "dropped",
                question = question.Text,
                claim = sentence.Text,
                references = References(sentence, result.Trace.Hits).Select(hit => hit.Passage.Text),
                supported = default(bool?),
            },
            Readable
        );

    /// <summary>What it cites; when nothing carries it, the passage that comes nearest.</summary>
    private static IEnumerable<Hit> References(CheckedSentence sentence, IReadOnlyList<Hit> hits) =>
        sentence.Citations.Count > 0
            ? sentence.Citations.Select(citation => citation.Hit)
            : hits.OrderByDescending(hit => SupportCheck.Judge(sentence.Text, [hit.Passage.Text]).Probability)
                .Take(1);
}
