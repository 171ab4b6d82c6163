namespace AskTheDesk.Indexing;

/// <summary>Which words of a passage a clause is matched against.</summary>
public enum SearchField
{
    /// <summary>The passage's text, stemmed.</summary>
    Body,

    /// <summary>The article's title, stemmed.</summary>
    Title,

    /// <summary>The passage's text, lower-cased only.</summary>
    Exact,
}
