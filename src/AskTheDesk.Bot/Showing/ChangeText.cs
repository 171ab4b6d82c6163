using AskTheDesk.Articles;
using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Showing.Markup;

namespace AskTheDesk.Bot.Showing;

/// <summary>Says what has become of an answer's sources since it was given.</summary>
internal static class ChangeText
{
    /// <summary>One piece for each change, fit to stand first.</summary>
    public static IEnumerable<Piece> Pieces(IReadOnlyList<SourceChange> changes) =>
        changes.Count == 0
            ? []
            :
            [
                new Piece("", "**Since this answer was given:**"),
                .. changes.Select(change => new Piece("\n", $"- {Line(change)}")),
            ];

    /// <summary>As in "[1] was retracted on 3 May 2022: why." What is gone altogether is not named.</summary>
    public static string Line(SourceChange change) =>
        change.Now switch
        {
            null => $"[{change.Source.Number}] is no longer in the archive.",
            { State: PublicationState.Published } =>
                $"[{change.Source.Number}] {ArticleText.Title(change.Source.Article)} stands as published again.",
            var now =>
                $"[{change.Source.Number}] {ArticleText.Title(change.Source.Article)} was {ArticleText.Status(now)}.",
        };
}
