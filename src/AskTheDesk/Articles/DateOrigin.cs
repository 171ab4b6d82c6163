namespace AskTheDesk.Articles;

/// <summary>Where a publication date comes from.</summary>
public enum DateOrigin
{
    /// <summary>The article gives no date, and its text bounds none.</summary>
    Unknown,

    /// <summary>A bound: the article cannot be older than the latest past date its text gives.</summary>
    Inferred,

    /// <summary>The article states it.</summary>
    Stated,
}
