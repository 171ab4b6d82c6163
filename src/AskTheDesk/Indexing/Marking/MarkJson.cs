using System.Text.Json.Serialization;

namespace AskTheDesk.Indexing.Marking;

[JsonSerializable(typeof(MarkLine[]))]
internal sealed partial class MarkJson : JsonSerializerContext;
