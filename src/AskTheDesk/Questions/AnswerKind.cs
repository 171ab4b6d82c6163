namespace AskTheDesk.Questions;

/// <summary>What kind of words would answer a question.</summary>
public enum AnswerKind
{
    /// <summary>Anything: what, why, how.</summary>
    Anything,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A place: a country, a town, a building.</summary>
    Place,

    /// <summary>A date, a day, a year.</summary>
    Time,

    /// <summary>A count or another bare number.</summary>
    Number,

    /// <summary>A sum of money.</summary>
    Money,

    /// <summary>A number with a unit of length, speed, weight, area or heat.</summary>
    Measure,

    /// <summary>A span of time or an age.</summary>
    Duration,

    /// <summary>A percentage or a fraction.</summary>
    Share,

    /// <summary>A named thing: an organisation, a law, a title.</summary>
    Name,

    /// <summary>What someone said.</summary>
    Statement,
}
