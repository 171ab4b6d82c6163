using Lucene.Net.Store;

namespace AskTheDesk.Tests.Support;

/// <summary>A directory in memory on which nothing more can be written once it is full.</summary>
internal sealed class FullDisk() : FilterDirectory(new RAMDirectory())
{
    public bool IsFull { get; set; }

    public override IndexOutput CreateOutput(string name, IOContext context) =>
        IsFull ? throw new IOException("No space left on device.") : base.CreateOutput(name, context);
}
