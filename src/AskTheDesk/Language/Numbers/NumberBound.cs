namespace AskTheDesk.Language.Numbers;

/// <summary>How a number is meant.</summary>
public enum NumberBound
{
    /// <summary>As it stands.</summary>
    Exact,

    /// <summary>About, around, roughly, some, an estimated.</summary>
    About,

    /// <summary>Nearly, almost, close to.</summary>
    Nearly,

    /// <summary>More than, over.</summary>
    Above,

    /// <summary>At least, no fewer than, or more.</summary>
    AtLeast,

    /// <summary>Less than, fewer than, under.</summary>
    Below,

    /// <summary>Up to, as many as, no more than.</summary>
    AtMost,
}
