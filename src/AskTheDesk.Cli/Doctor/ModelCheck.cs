using System.Net.Http.Headers;
using AskTheDesk.Answering.Prompting;

namespace AskTheDesk.Cli.Doctor;

/// <summary>Whether the model that is configured can be reached. Without one nothing is contacted.</summary>
internal static class ModelCheck
{
    private const string Subject = "model";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static async Task<Finding> RunAsync(
        ModelOptions options,
        HttpMessageHandler http,
        CancellationToken token
    )
    {
        if (!options.IsConfigured)
        {
            return Finding.Off(Subject, "Model:Endpoint is not set; answers quote the articles");
        }
        using var client = new HttpClient(http) { Timeout = Patience };
        try
        {
            using var response = await client.SendAsync(Request(options), token);
            return Judge(options, response);
        }
        catch (Exception fault) when (IsUnreachable(fault, token))
        {
            return Finding.Bad(
                Subject,
                $"Model:Endpoint cannot be reached: start the server or correct the address"
            );
        }
    }

    private static HttpRequestMessage Request(ModelOptions options)
    {
        var address = new Uri(options.Endpoint.TrimEnd('/') + "/models");
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (options.Key.Length > 0)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.Key);
        }
        return request;
    }

    private static Finding Judge(ModelOptions options, HttpResponseMessage response) =>
        (int)response.StatusCode switch
        {
            < 400 => Finding.Good(Subject, $"Model:Endpoint answers; Model:Id is {options.Id}"),
            401 or 403 => Finding.Bad(
                Subject,
                "the endpoint refuses Model:Key; put a valid one into user secrets or the environment"
            ),
            404 => Finding.Good(Subject, "Model:Endpoint answers, but lists no models"),
            var status => Finding.Bad(
                Subject,
                $"Model:Endpoint answers with status {status}; look at its own log"
            ),
        };

    private static bool IsUnreachable(Exception fault, CancellationToken token) =>
        fault is HttpRequestException || (fault is TaskCanceledException && !token.IsCancellationRequested);
}
