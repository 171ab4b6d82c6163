using System.Buffers;
using System.IO.Compression;

namespace AskTheDesk.Bot.Gateway.Sockets;

/// <summary>
/// Unpacks one connection's zlib stream, which goes on from message to message. A message is whole when its
/// packed bytes end with 00 00 FF FF.
/// </summary>
internal sealed class Inflater : IDisposable
{
    private static readonly byte[] End = [0x00, 0x00, 0xFF, 0xFF];

    private readonly MemoryStream _packed = new();
    private readonly ZLibStream _unpacking;

    public Inflater() => _unpacking = new ZLibStream(_packed, CompressionMode.Decompress);

    /// <summary>Whether these bytes end a message.</summary>
    public static bool EndsMessage(ReadOnlySpan<byte> packed) => packed.EndsWith(End);

    /// <summary>Unpacks the next message of the stream.</summary>
    /// <param name="packed">Whole, up to and with its end.</param>
    /// <exception cref="InvalidDataException">It is no zlib stream, or over the limit when unpacked.</exception>
    public void Unpack(ReadOnlySpan<byte> packed, ArrayBufferWriter<byte> into, int limit)
    {
        _packed.SetLength(0);
        _packed.Write(packed);
        _packed.Position = 0;
        int read;
        while ((read = _unpacking.Read(into.GetSpan(16 * 1024))) > 0)
        {
            into.Advance(read);
            if (into.WrittenCount > limit)
            {
                throw new InvalidDataException("over the limit");
            }
        }
    }

    public void Dispose()
    {
        _unpacking.Dispose();
        _packed.Dispose();
    }
}
