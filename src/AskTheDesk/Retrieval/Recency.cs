using AskTheDesk.Articles;

namespace AskTheDesk.Retrieval;

/// <summary>What an article gains by being fresh when the question is asked.</summary>
internal static class Recency
{
    /// <summary>
    /// <c>weight × 0.5^(age ÷ half-life)</c>, from 0 to the weight. An inferred date is only a bound, so it
    /// gains nothing, as an unknown one.
    /// </summary>
    public static double Gain(PublicationDate published, DateTimeOffset asOf, RetrievalOptions options)
    {
        if (published is not { Origin: DateOrigin.Stated, At: { } at })
        {
            return 0;
        }
        var age = Math.Max(0, (asOf - at).TotalDays);
        return options.RecencyWeight * Math.Pow(0.5, age / options.RecencyHalfLifeDays);
    }
}
