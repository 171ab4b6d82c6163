using System.Globalization;

namespace AskTheDesk.Bot.Port.Ids;

/// <summary>Names a message; a thread opened on it has the same number.</summary>
public readonly record struct MessageId(ulong Value)
{
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
