using Lucene.Net.Codecs;
using Lucene.Net.Codecs.Compressing;
using Lucene.Net.Codecs.Lucene46;

namespace AskTheDesk.Indexing.Writing;

/// <summary>
/// Lucene's format, but stored fields are compressed in blocks of about one passage. A search loads some 200
/// passages from all over the index, and to read one its whole block is unpacked.
/// </summary>
[CodecName("Lucene46")]
internal sealed class SmallBlockCodec : FilterCodec
{
    // The block's size is written in the index, so that Lucene reads it without this class.
    private const int BlockBytes = 1 << 10;

    public SmallBlockCodec()
        : base(new Lucene46Codec()) { }

    public override StoredFieldsFormat StoredFieldsFormat { get; } =
        new CompressingStoredFieldsFormat("Lucene41StoredFields", CompressionMode.FAST, BlockBytes);
}
