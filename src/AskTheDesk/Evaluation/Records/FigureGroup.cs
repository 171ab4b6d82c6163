namespace AskTheDesk.Evaluation.Records;

/// <summary>Figures taken over the same questions or claims.</summary>
/// <param name="Name"><c>all</c>, <c>suite:NAME</c>, <c>tag:NAME</c> or <c>set:NAME</c>.</param>
public sealed record FigureGroup(string Name, IReadOnlyList<Figure> Figures)
{
    /// <summary>The group over everything in the run.</summary>
    public const string All = "all";
}
