namespace AskTheDesk.Language.Numbers;

/// <summary>What a number says.</summary>
public enum NumberKind
{
    /// <summary>How much or how many.</summary>
    Cardinal,

    /// <summary>Which in a row: third, 3rd.</summary>
    Ordinal,

    /// <summary>An order of magnitude: dozens, hundreds, tens of thousands.</summary>
    Vague,

    /// <summary>Digits that make no number, such as 192,00: only the same digits are equal to it.</summary>
    Misprint,
}
