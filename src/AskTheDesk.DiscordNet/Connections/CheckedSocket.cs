using AskTheDesk.Bot.Gateway.Sockets;
using Discord.Net.WebSockets;

namespace AskTheDesk.DiscordNet.Connections;

/// <summary>Discord.Net's own socket, which takes the token nowhere unencrypted.</summary>
/// <param name="api">Where the API is.</param>
internal sealed class CheckedSocket(IWebSocketClient socket, Uri api) : IWebSocketClient
{
    public event Func<byte[], int, int, Task> BinaryMessage
    {
        add => socket.BinaryMessage += value;
        remove => socket.BinaryMessage -= value;
    }

    public event Func<string, Task> TextMessage
    {
        add => socket.TextMessage += value;
        remove => socket.TextMessage -= value;
    }

    public event Func<Exception, Task> Closed
    {
        add => socket.Closed += value;
        remove => socket.Closed -= value;
    }

    public void SetHeader(string key, string value) => socket.SetHeader(key, value);

    public void SetCancelToken(CancellationToken cancelToken) => socket.SetCancelToken(cancelToken);

    /// <summary>Connects.</summary>
    /// <exception cref="UnsafeGatewayException">The address is not encrypted.</exception>
    public Task ConnectAsync(string host) =>
        Uri.TryCreate(host, UriKind.Absolute, out var gateway) && Connector.IsSafe(gateway, api)
            ? socket.ConnectAsync(host)
            : throw new UnsafeGatewayException();

    public Task DisconnectAsync(int closeCode = 1000) => socket.DisconnectAsync(closeCode);

    public Task SendAsync(byte[] data, int index, int count, bool isText) =>
        socket.SendAsync(data, index, count, isText);

    public void Dispose() => socket.Dispose();
}
