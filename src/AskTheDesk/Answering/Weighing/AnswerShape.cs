using System.Text.RegularExpressions;
using AskTheDesk.Indexing.Analysis;
using AskTheDesk.Language.Names;
using AskTheDesk.Questions;

namespace AskTheDesk.Answering.Weighing;

/// <summary>Finds in a sentence the words that could answer a question by their kind.</summary>
internal static partial class AnswerShape
{
    /// <summary>
    /// The words of the wanted kind that the question does not already give; any kind fits a question that
    /// wants anything.
    /// </summary>
    public static IReadOnlyList<string> Find(Query query, string sentence) =>
        query.Wanted switch
        {
            AnswerKind.Anything => [sentence],
            AnswerKind.Statement => [.. Statements().Matches(sentence).Select(match => match.Value)],
            AnswerKind.Person or AnswerKind.Place or AnswerKind.Name => NewNames(query, sentence),
            var kind => New(query, Pattern(kind).Matches(sentence)),
        };

    private static Regex Pattern(AnswerKind kind) =>
        kind switch
        {
            AnswerKind.Time => Times(),
            AnswerKind.Money => Sums(),
            AnswerKind.Measure => Measures(),
            AnswerKind.Duration => Durations(),
            AnswerKind.Share => Shares(),
            _ => Numbers(),
        };

    private static List<string> New(Query query, MatchCollection matches) =>
        [.. matches.Select(match => match.Value).Where(value => !Given(query, value))];

    /// <summary>Names of which the question gives at most a part.</summary>
    private static List<string> NewNames(Query query, string sentence) =>
        [.. NameFinder.Find(sentence).Select(name => name.Text).Where(name => !Given(query, name))];

    private static bool Given(Query query, string value)
    {
        var asked = DeskAnalyzer.Stemmed.Terms(query.Asked.Text);
        return DeskAnalyzer.Stemmed.Terms(value).All(asked.Contains);
    }

    private const RegexOptions Options =
        RegexOptions.IgnoreCase
        | RegexOptions.CultureInvariant
        | RegexOptions.ExplicitCapture
        | RegexOptions.NonBacktracking;

    private const string Number =
        @"(\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|once|twice|several|half)";

    private const string Scale = @"( (hundred|thousand|million|billion|trillion|dozen))?";

    [GeneratedRegex(@"\b" + Number + Scale + @"\b", Options)]
    private static partial Regex Numbers();

    [GeneratedRegex(
        @"[$£€¥]\s?\d[\d,.]*"
            + Scale
            + @"|\b"
            + Number
            + Scale
            + @"[ -](dollars?|cents?|pounds?|euros?|pesos?|yen|rupees?|francs?|bucks)\b|\bfree\b",
        Options
    )]
    private static partial Regex Sums();

    [GeneratedRegex(
        @"\b"
            + Number
            + Scale
            + @"[ -]?(miles?|kilomet(er|re)s?|km|met(er|re)s?|feet|foot|ft|inch(es)?|yards?|cm|mm|acres?|hectares?|square|mph|kph|knots?|pounds?|lbs?|kilograms?|kg|tons?|tonnes?|ounces?|degrees?|°|gallons?|lit(er|re)s?|barrels?|watts?|megawatts?|stor(y|ies)|blocks?)",
        Options
    )]
    private static partial Regex Measures();

    [GeneratedRegex(
        @"\b"
            + Number
            + @"[ -]?(seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(y|ies)|nights?|year-old)\b|\baged? "
            + Number
            + @"|\b(seconds|minutes|hours|days|weeks|months|years|decades|centuries|overnight)\b|, \d{1,3},",
        Options
    )]
    private static partial Regex Durations();

    [GeneratedRegex(
        @"\b\d[\d,.]*\s?(%|percent|per cent)|\b"
            + Number
            + @" (percent|per cent)\b|\b(half|third|quarter|two-thirds|three-quarters|majority|(one|two|three|four|\d+) (in|out of) (\d+|three|four|five|six|seven|eight|nine|ten))\b",
        Options
    )]
    private static partial Regex Shares();

    [GeneratedRegex(
        @"\b(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tonight|tomorrow|weekend|(last|this|next|earlier this|later this) (week|month|year|night|spring|summer|autumn|fall|winter)|spring|summer|autumn|winter|noon|midnight|(1[5-9]|20)\d\d|\d{1,2}(:\d\d)? ?[ap]\.?m)\b",
        Options
    )]
    private static partial Regex Times();

    [GeneratedRegex(
        "[\"“”‘]|(^|\\s)'|'($|\\s)|\\b(said|says|saying|told|tells|wrote|tweeted|announced|warned|added|called|stated|vowed|argued|claimed|described|insisted|noted|promised|accused|statement)\\b",
        Options
    )]
    private static partial Regex Statements();
}
