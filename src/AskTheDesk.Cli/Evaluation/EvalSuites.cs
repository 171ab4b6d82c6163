using AskTheDesk.Cli.Output;
using AskTheDesk.Evaluation.Suites;

namespace AskTheDesk.Cli.Evaluation;

/// <summary>Reads the suites of a run and says what is wrong with them.</summary>
internal sealed class EvalSuites(EvalRequest request, CliContext context)
{
    /// <summary>The suites, whole; their problems are told on standard error.</summary>
    public async Task<IReadOnlyList<Suite>> ReadAsync(CancellationToken token)
    {
        var suites = new List<Suite>();
        foreach (var path in request.Suites)
        {
            suites.Add(await SuiteReader.ReadAsync(context.PathOf(path), token));
        }
        foreach (var problem in suites.SelectMany(suite => suite.Problems))
        {
            await context.Error.WriteLineAsync(PlainText.Clean(Near(problem).ToString()));
        }
        return suites;
    }

    /// <summary>The part of them that is to be run; null, and the reason told, when there is none.</summary>
    public IReadOnlyList<Suite>? Pick(IReadOnlyList<Suite> suites)
    {
        var picked = suites.Select(suite => SuiteSelection.Pick(suite, request.Only)).ToList();
        var shared = SuiteSelection.SharedNames(suites);
        if (shared.Count > 0)
        {
            context.Error.WriteLine($"Several suites are named {shared[0]}: give each a name of its own.");
            return null;
        }
        if (picked.Sum(suite => suite.Questions.Count + suite.Claims.Count) == 0)
        {
            context.Error.WriteLine(
                "There is nothing to run: no question or claim has such a tag, set or id."
            );
            return null;
        }
        return picked;
    }

    /// <summary>As the path was given, which says more than where it leads to.</summary>
    private SuiteProblem Near(SuiteProblem problem) =>
        problem with
        {
            File = Path.GetRelativePath(context.Folder, problem.File),
        };
}
