using System.Text.Json.Serialization;

namespace AskTheDesk.Cli.Output.Json;

/// <summary>The shapes of what is printed as JSON, known at build time so that no time is lost at run time.</summary>
[JsonSerializable(typeof(ReplyJson))]
[JsonSerializable(typeof(SearchJson))]
[JsonSerializable(typeof(IndexJson))]
[JsonSerializable(typeof(StatusJson))]
[JsonSerializable(typeof(VoteJson))]
internal sealed partial class JsonShapes : JsonSerializerContext;
