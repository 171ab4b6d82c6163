using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace AskTheDesk.Loopback.Rest;

/// <summary>Reads JSON, or a multipart form whose <c>payload_json</c> holds it.</summary>
internal static partial class BodyReader
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>Bytes of a whole request.</summary>
    public const int RequestLimit = 25 * 1024 * 1024;

    public static async Task<RestCall> ReadAsync(HttpContext http, CancellationToken token)
    {
        var request = http.Request;
        if (request.ContentLength > RequestLimit)
        {
            throw RestErrors.RequestTooLarge;
        }
        if (request.HasFormContentType)
        {
            return await ReadFormAsync(http, token);
        }
        using var reader = new StreamReader(request.Body);
        var text = await reader.ReadToEndAsync(token);
        if (text.Length > 0 && !request.HasJsonContentType())
        {
            throw RestErrors.Form(
                "_misc",
                "CONTENT_TYPE_INVALID",
                "Expected \"Content-Type\" header to be one of {'application/json'}."
            );
        }
        return new RestCall(http, Parse(text), []);
    }

    private static async Task<RestCall> ReadFormAsync(HttpContext http, CancellationToken token)
    {
        var form = await http.Request.ReadFormAsync(token);
        var files = new List<Upload>();
        foreach (var file in form.Files)
        {
            var bytes = new byte[file.Length];
            await using var stream = file.OpenReadStream();
            await stream.ReadExactlyAsync(bytes, token);
            var number = FilePart().Match(file.Name) is { Success: true } match
                ? ulong.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture)
                : (ulong)files.Count;
            files.Add(new Upload(number, file.FileName, file.ContentType, bytes));
        }
        return new RestCall(http, Parse(form["payload_json"].ToString()), files);
    }

    private static JsonNode? Parse(string text)
    {
        try
        {
            return text.Length == 0 ? null : JsonNode.Parse(text, documentOptions: Strict);
        }
        catch (JsonException)
        {
            throw RestErrors.BadJson;
        }
    }

    [GeneratedRegex(@"^files\[(?<n>[0-9]{1,4})\]$", RegexOptions.NonBacktracking)]
    private static partial Regex FilePart();
}
