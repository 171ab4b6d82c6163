using System.Net;
using AskTheDesk.Loopback.Control;
using AskTheDesk.Loopback.Gateway;
using AskTheDesk.Loopback.Rest;
using AskTheDesk.Loopback.Sockets;

namespace AskTheDesk.Loopback;

/// <summary>The Kestrel server: gateway sockets, REST routes, the control API.</summary>
internal static class LoopbackServer
{
    public static WebApplication Build(int port, GatewayHub hub)
    {
        // Empty: no settings of this machine, and no log, since the addresses of requests hold tokens.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddRoutingCore();
        builder.WebHost.UseKestrelCore();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, port);
            // A little more than is allowed, so that what is too large is refused by us.
            kestrel.Limits.MaxRequestBodySize = BodyReader.RequestLimit + 1024 * 1024;
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        builder.Services.ConfigureHttpJsonOptions(json => ControlJson.Set(json.SerializerOptions));
        var app = builder.Build();
        app.UseWebSockets();
        app.Use((http, next) => ServeGatewayAsync(http, next, hub));
        return app;
    }

    public static void MapRest(WebApplication app, IEnumerable<RestRoute> routes, RestPipeline pipeline)
    {
        foreach (var route in routes)
        {
            app.MapMethods(
                "/api/v10" + route.Template,
                [route.Method],
                http => pipeline.InvokeAsync(http, route)
            );
        }
        app.MapFallback(RestPipeline.NotFoundAsync);
    }

    private static async Task ServeGatewayAsync(HttpContext http, RequestDelegate next, GatewayHub hub)
    {
        if (!http.WebSockets.IsWebSocketRequest)
        {
            await next(http);
            return;
        }
        using var socket = await http.WebSockets.AcceptWebSocketAsync();
        await hub.ServeAsync(socket, SocketQuery.Read(http.Request), http.RequestAborted);
    }
}
