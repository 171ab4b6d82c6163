using AskTheDesk.Articles;
using AskTheDesk.Indexing;
using AskTheDesk.Indexing.Writing;
using AskTheDesk.Passages;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AskTheDesk.Benchmarks;

/// <summary>A desk over the three seed articles, its index in a folder of its own.</summary>
internal sealed class SeedDesk : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("desk-seeds-");
    private readonly ServiceProvider _services;

    /// <summary>Builds the index and opens the desk.</summary>
    /// <param name="settings">Configuration beyond the defaults, by key.</param>
    public SeedDesk(IReadOnlyDictionary<string, string?> settings, CancellationToken token)
    {
        var reader = new ArticleReader(TimeProvider.System);
        var seeds = ArticleSource.At(Path.Combine(DevelopmentData.Repository, "seeds"), reader, token);
        new ArchiveWriter(
            IndexFolder.At(_folder.FullName),
            TimeProvider.System,
            PassageSplitter.Split
        ).Update(new IndexRequest([seeds]), progress: null, token);
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings)
            .AddInMemoryCollection([KeyValuePair.Create<string, string?>("Archive:Index", _folder.FullName)])
            .Build();
        _services = new ServiceCollection().AddDesk(configuration).BuildServiceProvider();
    }

    public Desk Desk => _services.GetRequiredService<Desk>();

    public void Dispose()
    {
        _services.Dispose();
        _folder.Delete(recursive: true);
    }
}
