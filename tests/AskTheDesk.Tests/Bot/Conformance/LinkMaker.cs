using AskTheDesk.Bot.Port;

namespace AskTheDesk.Tests.Bot.Conformance;

/// <summary>Makes the link that is checked.</summary>
public delegate IDiscordLink LinkMaker(LinkSetup setup);
