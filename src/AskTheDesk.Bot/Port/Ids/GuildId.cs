using System.Globalization;

namespace AskTheDesk.Bot.Port.Ids;

/// <summary>Names a server, which Discord's API calls a guild.</summary>
public readonly record struct GuildId(ulong Value)
{
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
