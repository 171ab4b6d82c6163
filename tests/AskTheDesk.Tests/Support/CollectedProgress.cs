namespace AskTheDesk.Tests.Support;

/// <summary>Keeps what was told, in order, at once.</summary>
internal sealed class CollectedProgress : IProgress<DeskProgress>
{
    public List<DeskProgress> Told { get; } = [];

    public void Report(DeskProgress value) => Told.Add(value);
}
