using System.Net.WebSockets;

namespace AskTheDesk.Bot.Gateway.Sockets;

/// <summary>Opens connections to the gateway.</summary>
internal static class Connector
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>The address with what the gateway must know, the same for resuming as for identifying.</summary>
    public static Uri Address(Uri gateway) =>
        new UriBuilder(gateway) { Query = "v=10&encoding=json&compress=zlib-stream" }.Uri;

    /// <summary>Whether a token may go to this API: encrypted, or on this machine for tests.</summary>
    public static bool IsSafe(Uri api) =>
        api.IsAbsoluteUri
        && (
            string.Equals(api.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal)
            || (string.Equals(api.Scheme, Uri.UriSchemeHttp, StringComparison.Ordinal) && api.IsLoopback)
        );

    /// <summary>Whether a token may go to this gateway: encrypted, or on this machine for tests.</summary>
    public static bool IsSafe(Uri gateway, Uri api) =>
        gateway.IsAbsoluteUri
        && (
            string.Equals(gateway.Scheme, Uri.UriSchemeWss, StringComparison.Ordinal)
            || (
                string.Equals(gateway.Scheme, Uri.UriSchemeWs, StringComparison.Ordinal)
                && gateway.IsLoopback
                && api.IsLoopback
            )
        );

    /// <summary>Connects, or returns null when that cannot be done now.</summary>
    public static async Task<WebSocket?> TryConnectAsync(Uri gateway, CancellationToken token)
    {
        var socket = new ClientWebSocket();
        // The gateway has its own heartbeat.
        socket.Options.KeepAliveInterval = TimeSpan.Zero;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(token);
        patience.CancelAfter(Patience);
        try
        {
            await socket.ConnectAsync(Address(gateway), patience.Token);
            return socket;
        }
        catch (Exception e)
            when (e is WebSocketException or HttpRequestException
                || (e is OperationCanceledException && !token.IsCancellationRequested)
            )
        {
            socket.Dispose();
            return null;
        }
    }
}
