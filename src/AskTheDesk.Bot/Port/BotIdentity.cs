using AskTheDesk.Bot.Port.Ids;

namespace AskTheDesk.Bot.Port;

/// <summary>Whom the token belongs to.</summary>
public sealed record BotIdentity(UserId User, AppId Application, string Name);
