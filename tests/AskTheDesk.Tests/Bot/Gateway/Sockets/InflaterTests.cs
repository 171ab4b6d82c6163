using System.Buffers;
using System.IO.Compression;
using AskTheDesk.Bot.Gateway.Sockets;

namespace AskTheDesk.Tests.Bot.Gateway.Sockets;

public sealed class InflaterTests
{
    [Fact]
    public void A_message_that_unpacks_to_too_much_is_refused()
    {
        using var packed = new MemoryStream();
        using var packing = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true);
        packing.Write(new byte[1_000_000]);
        packing.Flush();
        using var inflater = new Inflater();

        var unpack = () => inflater.Unpack(packed.ToArray(), new ArrayBufferWriter<byte>(), limit: 100_000);

        packed.Length.Should().BeLessThan(10_000);
        unpack.Should().Throw<InvalidDataException>();
    }

    [Theory]
    [InlineData(new byte[] { 1, 0, 0, 0xFF, 0xFF }, true)]
    [InlineData(new byte[] { 1, 0, 0, 0xFF }, false)]
    [InlineData(new byte[0], false)]
    public void A_message_is_whole_when_it_ends_as_agreed(byte[] packed, bool whole)
    {
        Inflater.EndsMessage(packed).Should().Be(whole);
    }
}
