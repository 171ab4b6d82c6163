using AskTheDesk.Indexing.Writing;

namespace AskTheDesk.Bot.Maintaining;

/// <summary>Keeps how far a run has come, for whoever looks.</summary>
internal sealed class LatestProgress : IProgress<IndexProgress>
{
    private volatile IndexProgress? _value;

    /// <summary>Null before the first article.</summary>
    public IndexProgress? Value => _value;

    public void Report(IndexProgress value) => _value = value;
}
