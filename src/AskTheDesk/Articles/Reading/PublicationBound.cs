using AskTheDesk.Articles.Cleaning;

namespace AskTheDesk.Articles.Reading;

/// <summary>Infers how old an article can be at most, from the dates in its text.</summary>
internal static class PublicationBound
{
    public static PublicationDate Infer(CleanArticle article, DateTimeOffset now) => PublicationDate.Unknown;
}
