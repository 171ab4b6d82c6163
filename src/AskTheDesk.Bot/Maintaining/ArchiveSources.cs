using AskTheDesk.Indexing.Writing;

namespace AskTheDesk.Bot.Maintaining;

/// <summary>Opens the sources that the archive is made of.</summary>
public delegate IReadOnlyList<ArticleSource> ArchiveSources(CancellationToken token);
