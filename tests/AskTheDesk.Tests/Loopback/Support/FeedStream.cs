namespace AskTheDesk.Tests.Loopback.Support;

/// <summary>A stream that is given its bytes bit by bit.</summary>
internal sealed class FeedStream : Stream
{
    private readonly Queue<byte> bytes = new();

    public bool HasMore => bytes.Count > 0;
    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public void Add(byte[] more)
    {
        foreach (var b in more)
        {
            bytes.Enqueue(b);
        }
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = 0;
        while (read < count && bytes.TryDequeue(out var b))
        {
            buffer[offset + read++] = b;
        }
        return read;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
