using System.Globalization;

namespace AskTheDesk.Bot.Port.Ids;

/// <summary>Names one use of a command, a component or a modal.</summary>
public readonly record struct InteractionId(ulong Value)
{
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
