using AskTheDesk.Answering;
using AskTheDesk.Articles;
using AskTheDesk.Citations;
using AskTheDesk.Questions;
using AskTheDesk.Retrieval;

namespace AskTheDesk.Tests.Support;

/// <summary>A whole desk over a few articles in memory, on 1 March 2022; asks no model unless given one.</summary>
internal sealed class SmallDesk(params Article[] articles) : IDisposable
{
    public RamArchive Archive { get; } = new(articles);

    public IAnswerWriter? Model { get; init; }

    public RetrievalOptions Retrieval { get; } = new();

    public DeskOptions Options { get; } = new();

    public CitationOptions Citations { get; } = new();

    public Task<DeskResult> AskAsync(string question, IProgress<DeskProgress>? progress = null) =>
        AskAsync(new Question(question), progress);

    public Task<DeskResult> AskAsync(Question question, IProgress<DeskProgress>? progress = null) =>
        Build().AskAsync(question, progress, TestContext.Current.CancellationToken);

    public IReadOnlyList<Hit> Search(string question, int limit = 10) =>
        Search(new Question(question), limit);

    public IReadOnlyList<Hit> Search(Question question, int limit = 10) =>
        Build().Search(question, limit).Hits;

    public void Dispose() => Archive.Dispose();

    private Desk Build()
    {
        var citations = Microsoft.Extensions.Options.Options.Create(Citations);
        var writers = new DeskWriters(new QuotingWriter(), Model);
        return new Desk(
            Archive.Index,
            new Retriever(Archive.Index, Microsoft.Extensions.Options.Options.Create(Retrieval)),
            new DraftDesk(writers, new CitationChecker(citations), Archive.Clock),
            new ReplyBuilder(citations),
            Microsoft.Extensions.Options.Options.Create(Options),
            Archive.Clock
        );
    }
}
