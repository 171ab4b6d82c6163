using System.ComponentModel.DataAnnotations;

namespace AskTheDesk.Answering.Prompting;

/// <summary>Settings under <c>Model</c>: the chat model that writes answers. Without an endpoint there is none.</summary>
public sealed class ModelOptions : IValidatableObject
{
    public const string Section = "Model";

    private const string Shortest = "00:00:01";
    private const string Longest = "00:10:00";

    /// <summary>
    /// Base address of an OpenAI-compatible API, http or https, up to and with its version, such as
    /// <c>http://127.0.0.1:11434/v1</c>. Default empty: no model is asked, nothing is contacted.
    /// </summary>
    public string Endpoint { get; set; } = "";

    /// <summary>The model's name at that endpoint; needed when there is one. Default empty.</summary>
    public string Id { get; set; } = "";

    /// <summary>
    /// Sent as bearer token; from the environment or user secrets only. Default empty: none is sent.
    /// </summary>
    public string Key { get; set; } = "";

    /// <summary>Longest wait for an answer to begin, each try, 1 second to 10 minutes. Default 20 seconds.</summary>
    [Range(typeof(TimeSpan), Shortest, Longest, ParseLimitsInInvariantCulture = true)]
    public TimeSpan FirstTokenTimeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>Longest silence once an answer has begun, 1 second to 10 minutes. Default 10 seconds.</summary>
    [Range(typeof(TimeSpan), Shortest, Longest, ParseLimitsInInvariantCulture = true)]
    public TimeSpan SilenceTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Longest time for a whole answer, retries and the waits between them included, 1 second to 10 minutes.
    /// Default 1 minute.
    /// </summary>
    [Range(typeof(TimeSpan), Shortest, Longest, ParseLimitsInInvariantCulture = true)]
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Tries after the first when the endpoint is busy (429), fails (5xx) or breaks off before the first word,
    /// 0 to 5. Default 2.
    /// </summary>
    [Range(0, 5)]
    public int Retries { get; set; } = 2;

    /// <summary>
    /// Tokens that the passages may take of the prompt, 200 to 200,000, estimated as <see cref="TokenEstimate"/>
    /// does; passages beyond it are left out, worst rank first. Default 3,000.
    /// </summary>
    [Range(200, 200_000)]
    public int PassageTokens { get; set; } = 3_000;

    /// <summary>
    /// Tokens that an answer may have, 16 to 8,192; what comes after is not read. Reasoning counts. Default 512.
    /// </summary>
    [Range(16, 8_192)]
    public int MaxOutput { get; set; } = 512;

    /// <summary>0 (always the likeliest word) to 2; empty leaves it to the endpoint. Default 0.</summary>
    [Range(0.0, 2.0)]
    public double? Temperature { get; set; } = 0;

    /// <summary>Whether answers are to be written by a model.</summary>
    public bool IsConfigured => !string.IsNullOrWhiteSpace(Endpoint);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsConfigured)
        {
            yield break;
        }
        // Neither value is repeated: an address may hold a password.
        if (!IsAddress(Endpoint))
        {
            yield return new ValidationResult(
                "Model:Endpoint must be an absolute http or https address without user, query or fragment.",
                [nameof(Endpoint)]
            );
        }
        if (string.IsNullOrWhiteSpace(Id))
        {
            yield return new ValidationResult(
                "Model:Id must name the model at Model:Endpoint.",
                [nameof(Id)]
            );
        }
    }

    private static bool IsAddress(string text) =>
        Uri.TryCreate(text.Trim(), UriKind.Absolute, out var uri)
        && (SchemeIs(uri, Uri.UriSchemeHttp) || SchemeIs(uri, Uri.UriSchemeHttps))
        && uri.UserInfo.Length + uri.Query.Length + uri.Fragment.Length == 0;

    private static bool SchemeIs(Uri uri, string scheme) =>
        string.Equals(uri.Scheme, scheme, StringComparison.OrdinalIgnoreCase);
}
