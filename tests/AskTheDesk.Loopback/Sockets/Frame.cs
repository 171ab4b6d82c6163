using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AskTheDesk.Loopback.Sockets;

/// <summary>A server frame as UTF-8 JSON.</summary>
/// <param name="Seq">0 unless a dispatch.</param>
/// <param name="Subject">The interaction or message that it tells of.</param>
internal sealed record Frame(long Seq, ReadOnlyMemory<byte> Bytes, ulong? Subject = null)
{
    public static Frame Of(Opcode op, JsonNode? data) =>
        new(0, Write(w => Body(w, op, null, null, JsonSerializer.SerializeToUtf8Bytes(data))));

    public static Frame Dispatch(long seq, string name, ReadOnlyMemory<byte> data, ulong? subject) =>
        new(seq, Write(w => Body(w, Opcode.Dispatch, seq, name, data)), subject);

    private static void Body(Utf8JsonWriter w, Opcode op, long? seq, string? name, ReadOnlyMemory<byte> data)
    {
        w.WriteStartObject();
        w.WriteString("t", name);
        w.WritePropertyName("s");
        if (seq is { } number)
        {
            w.WriteNumberValue(number);
        }
        else
        {
            w.WriteNullValue();
        }
        w.WriteNumber("op", (int)op);
        w.WritePropertyName("d");
        w.WriteRawValue(data.Span, skipInputValidation: true);
        w.WriteEndObject();
    }

    private static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> body)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            body(writer);
        }
        return buffer.WrittenMemory;
    }
}
