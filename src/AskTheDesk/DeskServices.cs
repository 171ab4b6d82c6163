using AskTheDesk.Answering;
using AskTheDesk.Answering.Prompting;
using AskTheDesk.Citations;
using AskTheDesk.Indexing;
using AskTheDesk.Indexing.Reading;
using AskTheDesk.Retrieval;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace AskTheDesk;

/// <summary>Registers the desk's stages in the order that a question passes them.</summary>
public static class DeskServices
{
    /// <summary>Adds a desk over the index that <c>Archive:Index</c> names.</summary>
    /// <param name="configuration">
    /// Where the options are read; they are checked when the host starts, or when <see cref="IStartupValidator"/>
    /// is told to.
    /// </param>
    public static IServiceCollection AddDesk(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddOptions(configuration)
            .AddSingleton(IndexAt)
            .AddSingleton(provider => new LuceneIndex(
                provider.GetRequiredService<IndexFolder>(),
                provider.GetRequiredService<TimeProvider>()
            ))
            .AddSingleton<IPassageIndex>(provider => provider.GetRequiredService<LuceneIndex>())
            .AddSingleton<Retriever>()
            .AddSingleton<QuotingWriter>()
            .AddModel(configuration)
            .AddSingleton(provider => new DeskWriters(
                provider.GetRequiredService<QuotingWriter>(),
                provider.ModelWriter()
            ))
            .AddSingleton<CitationChecker>()
            .AddSingleton<DraftDesk>()
            .AddSingleton<ReplyBuilder>()
            .AddSingleton<Desk>();
    }

    private static IServiceCollection AddOptions(
        this IServiceCollection services,
        IConfiguration configuration
    ) =>
        services
            .AddChecked<DeskOptions>(configuration, DeskOptions.Section)
            .AddChecked<ArchiveOptions>(configuration, ArchiveOptions.Section)
            .AddChecked<RetrievalOptions>(configuration, RetrievalOptions.Section)
            .AddChecked<CitationOptions>(configuration, CitationOptions.Section);

    /// <summary>Fills options from a section and has them checked by their attributes.</summary>
    public static IServiceCollection AddChecked<TOptions>(
        this IServiceCollection services,
        IConfiguration configuration,
        string section
    )
        where TOptions : class
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var check = new OptionsCheck<TOptions>(configuration, section);
        services.AddOptions<TOptions>().ValidateOnStart();
        return services
            .AddSingleton<IConfigureOptions<TOptions>>(check)
            .AddSingleton<IValidateOptions<TOptions>>(check);
    }

    private static IndexFolder IndexAt(IServiceProvider provider) =>
        IndexFolder.At(provider.GetRequiredService<IOptions<ArchiveOptions>>().Value.Index);
}
