using AskTheDesk.Answering;
using AskTheDesk.Articles;
using AskTheDesk.Citations;
using AskTheDesk.Evaluation.Running;
using AskTheDesk.Indexing;
using AskTheDesk.Retrieval;
using Microsoft.Extensions.Options;

namespace AskTheDesk.Tests.Support;

/// <summary>A whole desk, ready for suites, of which a stage can be made worse; it always answers if it can.</summary>
internal sealed class PlantedDesk(params Article[] articles) : IDisposable
{
    private readonly RamArchive _archive = new(articles);

    /// <summary>What stands between retrieval and the index; nothing unless planted.</summary>
    public Func<IPassageIndex, IPassageIndex> Between { get; init; } = index => index;

    /// <summary>Writes instead of quoting.</summary>
    public IAnswerWriter? Model { get; init; }

    public DeskUnderTest UnderTest
    {
        get
        {
            var desk = Desk();
            return new DeskUnderTest(
                (question, token) => desk.AskAsync(question, null, token),
                (question, limit) => desk.Search(question, limit).Hits,
                _archive.Index.Candidates,
                SupportCheck.Judge,
                _archive.Clock
            );
        }
    }

    public void Dispose() => _archive.Dispose();

    private Desk Desk()
    {
        var index = Between(_archive.Index);
        var citations = Options.Create(new CitationOptions());
        return new Desk(
            index,
            new Retriever(index, Options.Create(new RetrievalOptions())),
            new DraftDesk(
                new DeskWriters(new QuotingWriter(), Model),
                new CitationChecker(citations),
                _archive.Clock
            ),
            new ReplyBuilder(citations),
            Options.Create(new DeskOptions { RefusalThreshold = 1 }),
            _archive.Clock
        );
    }
}
