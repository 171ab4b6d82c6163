namespace AskTheDesk.Bot.Rest;

/// <summary>
/// Where a request goes. What is logged and shown is <see cref="Name"/>, which has no ids and no tokens in it;
/// the path, which may hold an interaction's token, leaves this object only as the address that is called.
/// </summary>
/// <param name="template">The path with its parameters' names, such as <c>channels/{channel}/messages</c>.</param>
/// <param name="path">The path with its parameters filled in.</param>
internal sealed class Route(HttpMethod method, string template, string path)
{
    public HttpMethod Method { get; } = method;

    /// <summary>The method and the template: safe to show, and the same for all that share a limit's name.</summary>
    public string Name { get; } = $"{method} /{template.Split('?')[0]}";

    /// <summary>The channel, server or interaction that limits are counted for; 0 for none.</summary>
    public ulong Major { get; init; }

    /// <summary>
    /// Carries the bot's token and counts to the global limit; an interaction's own token does neither.
    /// </summary>
    public bool Authorized { get; init; } = true;

    /// <summary>The address to call. Never to be logged.</summary>
    public Uri Address(Uri api) => new(api, path);

    public override string ToString() => Name;
}
