using AskTheDesk.Bot.Gateway;
using AskTheDesk.Bot.Port;

namespace AskTheDesk.Tests.Bot.Conformance;

public sealed class GatewayLinkConformanceTests : LinkConformance
{
    private protected override IDiscordLink Make(LinkSetup setup) =>
        new GatewayLink(setup.Options, TimeProvider.System, setup.Logs);
}
