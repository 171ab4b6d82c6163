using System.Text.RegularExpressions;

namespace AskTheDesk.Questions;

/// <summary>Reads the kind of answer that a question wants from its question words and what follows them.</summary>
internal static partial class AnswerKindReader
{
    private static readonly (Regex Pattern, AnswerKind Kind)[] Rules =
    [
        (ShareWords(), AnswerKind.Share),
        (MoneyWords(), AnswerKind.Money),
        (DurationWords(), AnswerKind.Duration),
        (MeasureWords(), AnswerKind.Measure),
        (NumberWords(), AnswerKind.Number),
        (StatementWords(), AnswerKind.Statement),
        (PersonWords(), AnswerKind.Person),
        (PlaceWords(), AnswerKind.Place),
        (TimeWords(), AnswerKind.Time),
        (NameWords(), AnswerKind.Name),
    ];

    /// <summary>The first kind whose words the question has; a question without any wants anything.</summary>
    public static AnswerKind Read(string question) => Frame(question).Kind;

    /// <summary>The kind with the words that ask for it: "how far", "which airline", "what is the name of".</summary>
    public static QuestionFrame Frame(string question)
    {
        foreach (var (pattern, kind) in Rules)
        {
            if (pattern.Match(question) is { Success: true } match)
            {
                return new QuestionFrame(kind, kind == AnswerKind.Statement ? "" : match.Value);
            }
        }
        return new QuestionFrame(AnswerKind.Anything, "");
    }

    private const RegexOptions Options =
        RegexOptions.IgnoreCase
        | RegexOptions.CultureInvariant
        | RegexOptions.ExplicitCapture
        | RegexOptions.NonBacktracking;

    [GeneratedRegex(@"\b(what|which) (percent|percentage|per cent|share|proportion|fraction)\b", Options)]
    private static partial Regex ShareWords();

    [GeneratedRegex(
        @"\bhow much (money|does|did|do|was|were|is|has|have|will|would|it|to)\b|\bhow expensive\b|\b(what|which)( \w+)?( \w+)? (price|cost|sum|amount|salary|fine|budget|fee|net worth)\b",
        Options
    )]
    private static partial Regex MoneyWords();

    [GeneratedRegex(
        @"\bhow (long|old|soon)\b|\bwhat age\b|\bhow many (years|months|weeks|days|hours|minutes|seconds|decades)\b",
        Options
    )]
    private static partial Regex DurationWords();

    [GeneratedRegex(
        @"\bhow (far|tall|high|deep|wide|fast|heavy|large|big|hot|cold|warm|hard)\b|\bhow many (miles|kilometers|kilometres|feet|meters|metres|acres|pounds|tons|tonnes|degrees)\b",
        Options
    )]
    private static partial Regex MeasureWords();

    [GeneratedRegex(
        @"\bhow (many|often|much)\b|\b(what|which) (number|score|total|magnitude|population|size)\b|\bwhat (is|was|were|are) the (\w+ )?(number|score|total|magnitude|population|death toll)\b",
        Options
    )]
    private static partial Regex NumberWords();

    [GeneratedRegex(
        @"\b(what|how) (did|does|do|has|have|had)\b.*\b(say|said|tell|told|call|describe|respond|respond|reply|announce|accuse|promise|warn)\b",
        Options
    )]
    private static partial Regex StatementWords();

    [GeneratedRegex(
        @"\b(who|whom|whose|who's)\b|\b(which|what)( \w+)?( \w+)? (man|woman|person|people|president|minister|leader|senator|congressman|congresswoman|lawmaker|politician|governor|mayor|judge|justice|actor|actress|singer|rapper|musician|artist|star|celebrity|athlete|player|coach|golfer|swimmer|author|writer|director|scientist|billionaire|executive|ceo|officer|general|king|queen|prince|princess|monarch|candidate|journalist|spokesman|spokeswoman|spokesperson)\b",
        Options
    )]
    private static partial Regex PersonWords();

    [GeneratedRegex(
        @"\bwhere\b|\b(which|what)( \w+)?( \w+)? (country|countries|nation|nations|city|cities|state|states|town|towns|village|place|places|continent|region|province|county|island|islands|river|lake|mountain|park|airport|port|capital|location|territory)\b",
        Options
    )]
    private static partial Regex PlaceWords();

    [GeneratedRegex(
        @"\bwhen\b|\b(which|what) (year|date|day|month|week|time|century|decade|season)\b",
        Options
    )]
    private static partial Regex TimeWords();

    [GeneratedRegex(
        @"\bwhich \w+|\bwhat (is|was|are|were) the (\w+ )?(name|title|nickname)\b|\bwhat (is|was|are|were) .*\b(called|named)\b|\bwhat (company|organi[sz]ation|agency|group|team|party|law|bill|act|policy|treaty|award|movie|film|show|song|album|book|brand|app|platform)\b",
        Options
    )]
    private static partial Regex NameWords();
}
