using System.Text.Json.Serialization;

namespace AskTheDesk.Indexing.Writing.Locking;

[JsonSerializable(typeof(WriterNote))]
internal sealed partial class WriterNoteJson : JsonSerializerContext;
