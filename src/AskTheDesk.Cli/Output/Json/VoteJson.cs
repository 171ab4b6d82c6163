using System.Globalization;
using AskTheDesk.Bot.Recording;

namespace AskTheDesk.Cli.Output.Json;

/// <summary>A vote against an answer as a line of a suite, whose answers are yet to be filled in.</summary>
/// <param name="AsOf">When it was asked, or as of when.</param>
/// <param name="Note">The reason that was given, or null; suites take no notice of it.</param>
internal sealed record VoteJson(
    string Id,
    string Question,
    IReadOnlyList<string> Answers,
    string AsOf,
    IReadOnlyList<string> Tags,
    string? Note
)
{
    private const string Tag = "downvoted";

    public static VoteJson Of(Downvote vote)
    {
        var answer = vote.Answer;
        var asOf = (answer.Limits.AsOf ?? answer.By.At).UtcDateTime.ToString(
            "yyyy-MM-dd'T'HH:mm:ss'Z'",
            CultureInfo.InvariantCulture
        );
        return new(answer.Id.Value, answer.Standalone, [], asOf, [Tag], vote.Reason);
    }
}
