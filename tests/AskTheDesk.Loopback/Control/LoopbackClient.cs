using AskTheDesk.Loopback.Faults;

namespace AskTheDesk.Loopback.Control;

/// <summary>Plays people in a loopback Discord that runs as another process.</summary>
/// <param name="http">With the address that the process printed as its base address.</param>
public sealed class LoopbackClient(HttpClient http)
{
    public Task<Identification> Bot(CancellationToken token) => Get<Identification>("bot", token);

    public async Task<ulong> Guild(string name, CancellationToken token) =>
        (await Post<Made>("guilds", new Named(name), token)).Id;

    public async Task<ulong> Channel(ulong guild, string name, CancellationToken token) =>
        (await Post<Made>($"guilds/{guild}/channels", new Named(name), token)).Id;

    public async Task<ulong> Member(ulong guild, string name, CancellationToken token) =>
        (await Post<Made>($"guilds/{guild}/members", new Named(name), token)).Id;

    /// <summary>The channel in which the user and the bot talk alone.</summary>
    public async Task<ulong> Dm(ulong user, CancellationToken token) =>
        (await Post<Made>($"users/{user}/dm", new { }, token)).Id;

    /// <summary>Gives the id of the interaction.</summary>
    /// <exception cref="InvalidOperationException">The user has no such command, or may not send these options.</exception>
    public async Task<ulong> Slash(SlashOrder order, CancellationToken token) =>
        (await Post<Made>("slash", order, token)).Id;

    /// <summary>Gives the id of the interaction.</summary>
    /// <exception cref="InvalidOperationException">There is no such button.</exception>
    public async Task<ulong> Clicks(ClickOrder order, CancellationToken token) =>
        (await Post<Made>("clicks", order, token)).Id;

    public Task<MessageView> Says(SayOrder order, CancellationToken token) =>
        Post<MessageView>("says", order, token);

    /// <summary>Waits for the first answer that is no longer "thinking".</summary>
    /// <exception cref="InvalidOperationException">None came for as long as the process's patience.</exception>
    public Task<MessageView> Answer(ulong interaction, CancellationToken token) =>
        Get<MessageView>($"interactions/{interaction}/answer", token);

    /// <summary>Every interaction that is still kept, oldest first.</summary>
    public Task<IReadOnlyList<InteractionView>> Interactions(CancellationToken token) =>
        Get<IReadOnlyList<InteractionView>>("interactions", token);

    /// <summary>What everybody sees in the channel, or what one user sees, oldest first.</summary>
    public Task<IReadOnlyList<MessageView>> Messages(ulong channel, ulong? user, CancellationToken token) =>
        Get<IReadOnlyList<MessageView>>(
            $"channels/{channel}/messages{(user is { } id ? $"?user={id}" : "")}",
            token
        );

    /// <summary>Every message that is still kept, whoever sees it, with what it was before; oldest first.</summary>
    public Task<IReadOnlyList<MessageView>> Messages(CancellationToken token) =>
        Get<IReadOnlyList<MessageView>>("messages", token);

    public Task Add(FaultRule rule, CancellationToken token) => Send(HttpMethod.Post, "faults", rule, token);

    public Task ClearFaults(CancellationToken token) => Send(HttpMethod.Delete, "faults", null, token);

    public Task Act(GatewayAction action, CancellationToken token) =>
        Send(HttpMethod.Post, $"gateway/{action}", null, token);

    public Task<Figures> Figures(CancellationToken token) => Get<Figures>("figures", token);

    private Task<T> Get<T>(string path, CancellationToken token) =>
        Read<T>(HttpMethod.Get, path, null, token);

    private Task<T> Post<T>(string path, object body, CancellationToken token) =>
        Read<T>(HttpMethod.Post, path, body, token);

    private async Task<T> Read<T>(HttpMethod method, string path, object? body, CancellationToken token)
    {
        using var content = await Send(method, path, body, token);
        return await content.ReadFromJsonAsync<T>(ControlJson.Options, token)
            ?? throw new InvalidOperationException("The answer was empty.");
    }

    private async Task<HttpContent> Send(
        HttpMethod method,
        string path,
        object? body,
        CancellationToken token
    )
    {
        using var request = new HttpRequestMessage(method, $"_loopback/{path}");
        request.Content = body is null ? null : JsonContent.Create(body, options: ControlJson.Options);
        var response = await http.SendAsync(request, token);
        return response.IsSuccessStatusCode
            ? response.Content
            : throw new InvalidOperationException(await response.Content.ReadAsStringAsync(token));
    }
}
