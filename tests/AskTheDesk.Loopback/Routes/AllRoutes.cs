using AskTheDesk.Loopback.Interactions;
using AskTheDesk.Loopback.Rest;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Routes;

/// <summary>Every route there is.</summary>
internal static class AllRoutes
{
    public static IEnumerable<RestRoute> Of(World world, MessageBoard board, InteractionBook book)
    {
        var access = new Access(world);
        var callbacks = new Callbacks(world, book, board);
        return
        [
            .. new GatewayRoutes(world).All,
            .. new CommandRoutes(world).All,
            .. new ChannelRoutes(world, access).All,
            .. new MessageRoutes(world, access, board).All,
            .. new ThreadRoutes(world, access, board).All,
            .. new InteractionRoutes(world, callbacks).All,
            .. new WebhookRoutes(world, book, callbacks, board).All,
        ];
    }
}
