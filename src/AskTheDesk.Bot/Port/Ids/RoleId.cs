using System.Globalization;

namespace AskTheDesk.Bot.Port.Ids;

/// <summary>Names a role of a server.</summary>
public readonly record struct RoleId(ulong Value)
{
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
