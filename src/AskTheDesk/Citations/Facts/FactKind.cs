namespace AskTheDesk.Citations.Facts;

/// <summary>What kind of fact a claim states to the letter.</summary>
internal enum FactKind
{
    Number,
    Date,
    Name,
    Quotation,

    /// <summary>Whose words they are.</summary>
    Speaker,

    /// <summary>Whether it is so or not.</summary>
    Denial,
}
