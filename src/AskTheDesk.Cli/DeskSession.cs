using AskTheDesk.Answering.Prompting;
using AskTheDesk.Cli.Configuration;
using AskTheDesk.Evaluation.Judging;
using AskTheDesk.Indexing;
using AskTheDesk.Indexing.Reading;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AskTheDesk.Cli;

/// <summary>The settings of one run and what they switch on, made when first asked for.</summary>
internal sealed class DeskSession : IDisposable
{
    private readonly ServiceProvider _services;

    private DeskSession(CliContext context, IConfiguration settings)
    {
        Context = context;
        Settings = settings;
        _services = new ServiceCollection()
            .AddSingleton(context.Clock)
            .AddDesk(settings)
            .AddJudge(settings)
            .BuildServiceProvider();
    }

    public CliContext Context { get; }

    /// <summary>Everything that is set, secrets included.</summary>
    public IConfiguration Settings { get; }

    public Desk Desk => _services.GetRequiredService<Desk>();

    public IndexFolder Folder => _services.GetRequiredService<IndexFolder>();

    public LuceneIndex Index => _services.GetRequiredService<LuceneIndex>();

    public DeskOptions Options => _services.GetRequiredService<IOptions<DeskOptions>>().Value;

    public ModelOptions Model => _services.GetRequiredService<IOptions<ModelOptions>>().Value;

    /// <summary>The model that marks answers in evaluations; null when none is configured.</summary>
    public AnswerJudge? Judge => _services.AnswerJudge();

    public ArchiveOptions Archive => _services.GetRequiredService<IOptions<ArchiveOptions>>().Value;

    /// <summary>Reads the settings and checks all of them.</summary>
    /// <param name="index">The index's folder, instead of the one in the settings; null leaves that.</param>
    /// <exception cref="OptionsValidationException">A setting is not as it should be.</exception>
    public static DeskSession Open(CliContext context, string? index)
    {
        var session = new DeskSession(context, DeskConfiguration.Load(context, index));
        session._services.GetRequiredService<IStartupValidator>().Validate();
        return session;
    }

    public void Dispose() => _services.Dispose();
}
