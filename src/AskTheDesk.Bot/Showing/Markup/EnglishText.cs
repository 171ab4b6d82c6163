namespace AskTheDesk.Bot.Showing.Markup;

/// <summary>Tells whether a question may be English, by its letters and its smallest words.</summary>
internal static class EnglishText
{
    private const int FewestWords = 5;

    private static readonly HashSet<string> Small = new(
        "a an and are at be by did do does for from had has have how in is it of on or that the they this to was were what when where which who why will with".Split(
            ' '
        ),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>False only when it is a sentence without one small English word, or not in Latin letters.</summary>
    public static bool Seems(string question)
    {
        var words = question.Split(
            question.Where(c => !char.IsLetter(c)).Distinct().ToArray(),
            StringSplitOptions.RemoveEmptyEntries
        );
        var letters = question.Count(char.IsLetter);
        var foreign = question.Count(c => char.IsLetter(c) && c > '\u024F');
        return foreign * 2 <= letters && (words.Length < FewestWords || words.Any(Small.Contains));
    }
}
