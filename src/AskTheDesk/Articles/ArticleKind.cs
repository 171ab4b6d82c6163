namespace AskTheDesk.Articles;

/// <summary>Whether an article reports, argues or explains.</summary>
public enum ArticleKind
{
    News,
    Opinion,
    Analysis,
}
