namespace AskTheDesk.Evaluation.Suites;

/// <summary>Picks a part of suites to run.</summary>
public static class SuiteSelection
{
    /// <summary>Says of a question that is only asked because another follows it up.</summary>
    public const string OnlyContext = "asked for the conversation only";

    /// <summary>
    /// The questions whose id or one of whose tags is among the names, and the claims whose id or set is. A
    /// question that a picked one follows up is asked too, and left out of the figures.
    /// </summary>
    /// <param name="names">None picks everything.</param>
    public static Suite Pick(Suite suite, IReadOnlyCollection<string> names)
    {
        if (names.Count == 0)
        {
            return suite;
        }
        var picked = suite.Questions.Where(question => Has(names, [question.Id, .. question.Tags]));
        var asked = picked.Select(question => question.Id).ToHashSet(StringComparer.Ordinal);
        var before = new HashSet<string>(StringComparer.Ordinal);
        // A question stands after the one it follows, so that one pass from the end finds them all.
        foreach (var question in suite.Questions.Reverse())
        {
            if (
                question.FollowUpOf is { } id
                && (asked.Contains(question.Id) || before.Contains(question.Id))
            )
            {
                before.Add(id);
            }
        }
        return suite with
        {
            Questions =
            [
                .. suite
                    .Questions.Where(question => asked.Contains(question.Id) || before.Contains(question.Id))
                    .Select(question =>
                        asked.Contains(question.Id) ? question : question with { LeftOut = OnlyContext }
                    ),
            ],
            Claims = [.. suite.Claims.Where(claim => Has(names, [claim.Id, claim.Set]))],
        };
    }

    /// <summary>The names of suites that several of them have; records could not be told apart.</summary>
    public static IReadOnlyList<string> SharedNames(IEnumerable<Suite> suites) =>
        [
            .. suites
                .GroupBy(suite => suite.Name, StringComparer.Ordinal)
                .Where(same => same.Skip(1).Any())
                .Select(same => same.Key),
        ];

    private static bool Has(IReadOnlyCollection<string> names, IEnumerable<string> of) =>
        of.Any(name => names.Contains(name, StringComparer.Ordinal));
}
