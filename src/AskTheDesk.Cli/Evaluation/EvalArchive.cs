using AskTheDesk.Citations;
using AskTheDesk.Cli.Verbs.Parts;
using AskTheDesk.Evaluation.Running;
using AskTheDesk.Evaluation.Suites;
using AskTheDesk.Indexing;

namespace AskTheDesk.Cli.Evaluation;

/// <summary>The archive that suites are run against, and the desk over it.</summary>
internal sealed class EvalArchive : IDisposable
{
    private readonly DirectoryInfo? _temporary;

    private EvalArchive(DeskSession session, DirectoryInfo? temporary)
    {
        Session = session;
        _temporary = temporary;
    }

    public DeskSession Session { get; }

    /// <summary>The desk, as evaluation sees it.</summary>
    public DeskUnderTest Desk
    {
        get
        {
            var desk = Session.Desk;
            return new DeskUnderTest(
                (question, token) => desk.AskAsync(question, progress: null, token),
                (question, limit) => desk.Search(question, limit).Hits,
                Session.Index.Candidates,
                SupportCheck.Judge,
                Session.Context.Clock
            )
            {
                Mark = Session.Judge is { } judge ? judge.MarkAsync : null,
            };
        }
    }

    /// <summary>
    /// Opens the index, having brought it up to date with the articles that are named. A suite in BEIR's layout
    /// brings its own where nothing is said; claims need none.
    /// </summary>
    /// <exception cref="IndexException">The index cannot be read or written.</exception>
    public static EvalArchive Open(
        EvalRequest request,
        IReadOnlyList<Suite> suites,
        CliContext context,
        CancellationToken token
    )
    {
        var articles = request.Articles ?? OwnArticles(request, context);
        var temporary =
            articles is not null && request.Index is null
                ? Directory.CreateTempSubdirectory("desk-eval-")
                : null;
        var session = DeskSession.Open(context, request.Index ?? temporary?.FullName);
        var archive = new EvalArchive(session, temporary);
        if (articles is not null)
        {
            archive.Update(context.PathOf(articles), token);
        }
        else if (suites.Any(suite => suite.Questions.Count > 0))
        {
            new IndexRun(session).BuildIfMissing(token);
        }
        return archive;
    }

    public void Dispose()
    {
        Session.Dispose();
        _temporary?.Delete(recursive: true);
    }

    private static string? OwnArticles(EvalRequest request, CliContext context) =>
        request is { Index: null, Suites: [var suite] } && BeirCorpus.Is(context.PathOf(suite))
            ? suite
            : null;

    private void Update(string articles, CancellationToken token)
    {
        var error = Session.Context.Error;
        using var corpus = BeirCorpus.Is(articles) ? BeirCorpus.Convert(articles) : null;
        var report = new IndexRun(Session).Update(
            [corpus?.Path ?? articles],
            rebuild: false,
            dryRun: false,
            token
        );
        error.WriteLine(
            $"Indexed: {report.Added.Count} added, {report.Updated.Count} updated, {report.Unchanged} unchanged, {report.Rejected.Count} rejected."
        );
    }
}
