using System.IO.Compression;

namespace AskTheDesk.Loopback.Sockets;

/// <summary>One zlib stream for a whole connection: each message ends <c>00 00 FF FF</c> and the dictionary lives on.</summary>
internal sealed class Deflater : IDisposable
{
    private readonly MemoryStream compressed = new();
    private readonly ZLibStream zlib;

    public Deflater() => zlib = new ZLibStream(compressed, CompressionLevel.Fastest, leaveOpen: true);

    /// <summary>The message compressed, valid until the next.</summary>
    public ReadOnlyMemory<byte> Next(ReadOnlySpan<byte> message)
    {
        compressed.SetLength(0);
        zlib.Write(message);
        zlib.Flush();
        return compressed.GetBuffer().AsMemory(0, (int)compressed.Length);
    }

    public void Dispose()
    {
        zlib.Dispose();
        compressed.Dispose();
    }
}
