using AskTheDesk.Bot.Port;
using AskTheDesk.DiscordNet;
using AskTheDesk.Tests.Bot.Conformance;

namespace AskTheDesk.Tests.DiscordNet;

public sealed class DiscordNetLinkConformanceTests : LinkConformance
{
    private protected override IDiscordLink Make(LinkSetup setup) =>
        new DiscordNetLink(setup.Options, TimeProvider.System, setup.Logs);
}
