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
    public async IAsyncEnumerable<(QuestionRecord Record, bool Kept)> HoldAsync(
        Interview interview,
        [EnumeratorCancellation] CancellationToken token
    )
    {
        var turns = new Dictionary<string, IReadOnlyList<Turn>>(StringComparer.Ordinal);
        foreach (var question in Questions)
        {
            var before = question.FollowUpOf is { } id ? turns[id] : [];
            var held = await interview.HoldAsync(Suite, question, before, token);
            turns[question.Id] = [.. before, new Turn(held.Record.Query ?? question.Text, held.Record.Said)];
            yield return held;
        }
    }
}
