using System.Runtime.CompilerServices;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Suites;
using AskTheDesk.Questions;

namespace AskTheDesk.Evaluation.Running;

/// <summary>A question and all that follow it up, directly or not.</summary>
/// <param name="Suite">The suite's name.</param>
/// <param name="Questions">Each after the one it follows.</param>
internal sealed record Conversation(string Suite, IReadOnlyList<SuiteQuestion> Questions)
{
    /// <summary>The conversations of a suite, by their first question.</summary>
    public static IEnumerable<Conversation> Of(Suite suite)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var question in suite.Questions)
        {
            first[question.Id] = question.FollowUpOf is { } before ? first[before] : question.Id;
        }
        return suite
            .Questions.GroupBy(question => first[question.Id], StringComparer.Ordinal)
            .Select(questions => new Conversation(suite.Name, [.. questions]));
    }

    /// <summary>Asks one question after the other, each with the turns it follows.</summary>
    public async IAsyncEnumerable<QuestionRecord> HoldAsync(
        Func<Question, CancellationToken, Task<DeskResult>> ask,
        [EnumeratorCancellation] CancellationToken token
    )
    {
        var turns = new Dictionary<string, IReadOnlyList<Turn>>(StringComparer.Ordinal);
        foreach (var question in Questions)
        {
            var before = question.FollowUpOf is { } id ? turns[id] : [];
            var asked = new Question(question.Text) { AsOf = question.AsOf, Turns = before };
            var result = await ask(asked, token);
            var record = QuestionRecorder.Record(Suite, question, result);
            turns[question.Id] =
            [
                .. before,
                new Turn(result.Trace.Query?.Text ?? question.Text, Said(record)),
            ];
            yield return record;
        }
    }

    private static string Said(QuestionRecord record) =>
        string.Join(' ', record.Sentences.Select(sentence => sentence.Text));
}
