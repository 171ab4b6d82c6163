namespace AskTheDesk.Passages;

/// <summary>
/// Names a passage: article id, hash of the text and occurrence, so that it stands while the text does.
/// Ordered ordinally.
/// </summary>
public readonly record struct PassageId(string Value) : IComparable<PassageId>
{
    public int CompareTo(PassageId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    public static bool operator <(PassageId left, PassageId right) => left.CompareTo(right) < 0;

    public static bool operator >(PassageId left, PassageId right) => left.CompareTo(right) > 0;

    public static bool operator <=(PassageId left, PassageId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PassageId left, PassageId right) => left.CompareTo(right) >= 0;
}
