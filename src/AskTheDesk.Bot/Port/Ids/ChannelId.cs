using System.Globalization;

namespace AskTheDesk.Bot.Port.Ids;

/// <summary>Names a channel; a thread and a direct conversation are channels too.</summary>
public readonly record struct ChannelId(ulong Value)
{
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
