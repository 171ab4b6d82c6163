namespace AskTheDesk.Questions;

/// <summary>What kind of words would answer a question.</summary>
public enum AnswerKind
{
    /// <summary>Anything: what, why, how.</summary>
    Anything,

    /// <summary>A person, or who an organisation or group is.</summary>
    Person,

    /// <summary>A place.</summary>
    Place,

    /// <summary>A date, a day or a span of time.</summary>
    Time,

    /// <summary>A count.</summary>
    Number,

    /// <summary>A number with its unit: money, distance, duration, share, age.</summary>
    Quantity,

    /// <summary>A named thing: an organisation, a country, a title.</summary>
    Name,

    /// <summary>What someone said.</summary>
    Statement,
}
