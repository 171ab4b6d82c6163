using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AskTheDesk.Loopback;
using AskTheDesk.Loopback.Users;

namespace AskTheDesk.Tests.Loopback.Support;

/// <summary>A bot without any logic: it says to the loopback Discord exactly what a test tells it to say.</summary>
internal sealed class RawBot : IDisposable
{
    private readonly LoopbackDiscord discord;
    private readonly HttpClient http = new();

    public RawBot(LoopbackDiscord discord)
    {
        this.discord = discord;
        http.BaseAddress = new Uri(discord.ApiUrl + "/");
        http.DefaultRequestHeaders.Add("Authorization", "Bot " + discord.Token);
        http.DefaultRequestHeaders.Add("User-Agent", "DiscordBot (https://example.org, 1.0)");
    }

    public HttpClient Http => http;

    public string App => Text(discord.Bot.Id);

    public Task<RawAnswer> Get(string path, CancellationToken token) =>
        Send(HttpMethod.Get, path, null, token);

    public Task<RawAnswer> Post(string path, JsonNode? body, CancellationToken token) =>
        Send(HttpMethod.Post, path, body, token);

    public Task<RawAnswer> Patch(string path, JsonNode? body, CancellationToken token) =>
        Send(HttpMethod.Patch, path, body, token);

    public Task<RawAnswer> Put(string path, JsonNode? body, CancellationToken token) =>
        Send(HttpMethod.Put, path, body, token);

    public Task<RawAnswer> Delete(string path, CancellationToken token) =>
        Send(HttpMethod.Delete, path, null, token);

    /// <summary>Sends as it is, then reads the answer.</summary>
    public async Task<RawAnswer> Send(HttpRequestMessage request, CancellationToken token)
    {
        using var response = await http.SendAsync(request, token);
        var text = await response.Content.ReadAsStringAsync(token);
        var isJson = response.Content.Headers.ContentType?.MediaType == "application/json";
        return new RawAnswer(
            (int)response.StatusCode,
            isJson ? JsonNode.Parse(text) : null,
            response.Headers.ToDictionary(h => h.Key, h => h.Value.First(), StringComparer.OrdinalIgnoreCase)
        );
    }

    /// <summary>The first response to an interaction.</summary>
    public Task<RawAnswer> Respond(JsonNode interaction, JsonObject callback, CancellationToken token) =>
        Post($"interactions/{interaction["id"]}/{interaction["token"]}/callback", callback, token);

    public string Original(JsonNode interaction) =>
        $"webhooks/{App}/{interaction["token"]}/messages/@original";

    public string Hook(JsonNode interaction) => $"webhooks/{App}/{interaction["token"]}";

    public static string Messages(PlayedChannel channel) => $"channels/{Text(channel.Id)}/messages";

    public static string Text(ulong id) => id.ToString(CultureInfo.InvariantCulture);

    private async Task<RawAnswer> Send(
        HttpMethod method,
        string path,
        JsonNode? body,
        CancellationToken token
    )
    {
        using var request = new HttpRequestMessage(method, path);
        request.Content = body is null ? null : JsonContent.Create(body);
        return await Send(request, token);
    }

    public void Dispose() => http.Dispose();
}
