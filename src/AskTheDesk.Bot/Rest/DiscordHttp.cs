using System.Net;
using System.Reflection;

namespace AskTheDesk.Bot.Rest;

/// <summary>Makes the client that all requests to Discord go through.</summary>
internal static class DiscordHttp
{
    /// <summary>
    /// How the bot names itself, in the form that Discord asks for. Each newsroom runs a bot of its own, known
    /// by its application; the page where those are kept is the address they share.
    /// </summary>
    public static string UserAgent { get; } =
        $"DiscordBot (https://discord.com/developers/applications, {Version(typeof(DiscordHttp).Assembly)})";

    /// <summary>A client without a time limit of its own.</summary>
    public static HttpClient Create()
    {
        var handler = new SocketsHttpHandler
        {
            // A redirect would take the token elsewhere.
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            PooledConnectionLifetime = TimeSpan.FromMinutes(10),
            MaxConnectionsPerServer = 64,
            EnableMultipleHttp2Connections = true,
            // Tracing would write down addresses, and interactions' tokens stand in them.
            ActivityHeadersPropagator = null,
        };
        var client = new HttpClient(handler)
        {
            Timeout = Timeout.InfiniteTimeSpan,
            MaxResponseContentBufferSize = 16 * 1024 * 1024,
            DefaultRequestVersion = HttpVersion.Version20,
            DefaultVersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", UserAgent);
        return client;
    }

    /// <summary>The address that routes are appended to.</summary>
    public static Uri Base(Uri api) => api.AbsoluteUri.EndsWith('/') ? api : new Uri($"{api.AbsoluteUri}/");

    private static string Version(Assembly assembly) => assembly.GetName().Version?.ToString(3) ?? "0.0.0";
}
