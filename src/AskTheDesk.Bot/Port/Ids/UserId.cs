using System.Globalization;

namespace AskTheDesk.Bot.Port.Ids;

/// <summary>Names a Discord user, a bot included.</summary>
public readonly record struct UserId(ulong Value)
{
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
