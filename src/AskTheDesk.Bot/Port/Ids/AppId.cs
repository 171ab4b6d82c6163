using System.Globalization;

namespace AskTheDesk.Bot.Port.Ids;

/// <summary>Names the application that the bot belongs to.</summary>
public readonly record struct AppId(ulong Value)
{
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
