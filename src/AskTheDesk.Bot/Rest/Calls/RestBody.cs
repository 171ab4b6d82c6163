using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using AskTheDesk.Bot.Port.Messages;

namespace AskTheDesk.Bot.Rest.Calls;

/// <summary>What a request carries; made into content anew for every try.</summary>
internal sealed class RestBody(byte[] json, IReadOnlyList<OutgoingFile> files)
{
    public static RestBody Of<T>(T value, JsonTypeInfo<T> type, IReadOnlyList<OutgoingFile>? files = null) =>
        new(JsonSerializer.SerializeToUtf8Bytes(value, type), files ?? []);

    public HttpContent Content()
    {
        var payload = new ByteArrayContent(json);
        payload.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return files.Count == 0 ? payload : WithFiles(payload);
    }

    private MultipartFormDataContent WithFiles(ByteArrayContent payload)
    {
        var parts = new MultipartFormDataContent { { payload, "payload_json" } };
        for (var i = 0; i < files.Count; i++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"files[{i}]");
            parts.Add(new ReadOnlyMemoryContent(files[i].Content), name, files[i].Name);
        }
        return parts;
    }
}
