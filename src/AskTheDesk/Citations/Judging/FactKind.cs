namespace AskTheDesk.Citations.Judging;

/// <summary>What kind of fact a claim states to the letter.</summary>
internal enum FactKind
{
    Number,
    Date,
    Name,
    Quotation,
}
