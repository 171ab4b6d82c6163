using System.Globalization;

namespace AskTheDesk.Loopback.Sockets;

/// <summary>What the client asked for in the gateway's URL.</summary>
internal sealed record SocketQuery(int Version, bool Compress, bool IsResumeUrl)
{
    public static SocketQuery Read(HttpRequest request)
    {
        var version = int.TryParse(request.Query["v"], CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;
        var isJson = request.Query["encoding"] is [] or ["json"];
        return new SocketQuery(
            // ETF is not spoken here.
            isJson ? version : 0,
            request.Query["compress"] == "zlib-stream",
            request.Path.StartsWithSegments("/resume", StringComparison.Ordinal)
        );
    }
}
