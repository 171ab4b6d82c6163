using System.Text.RegularExpressions;
using AskTheDesk.Language;
using AskTheDesk.Language.Names;

namespace AskTheDesk.Questions;

/// <summary>
/// Tells whether a question leans on the turns before it and gives it what it leans on. By rule: a question
/// that opens like a continuation, or has no matter of its own, takes the question before it; one that points
/// at a statement takes the answer; one with a personal pronoun takes the last person named.
/// </summary>
internal static partial class FollowUp
{
    /// <summary>Words of context at most, so that a long conversation does not pile up.</summary>
    private const int ContextWords = 30;

    public static StandaloneQuestion Resolve(string question, IReadOnlyList<Turn> turns) =>
        turns.Count == 0
            ? new StandaloneQuestion(question, "")
            : new StandaloneQuestion(question, Shorten(Context(question, turns[^1])));

    private static string Context(string question, Turn last)
    {
        if (PointsAtStatement().IsMatch(question) && last.Answer.Length > 0)
        {
            return SentenceSplitter.Split(last.Answer)[0].Text;
        }
        if (Continues().IsMatch(question) || QueryBuilder.Terms(question).Count == 0)
        {
            return Dates().IsMatch(question) ? Dates().Replace(last.Question, "") : last.Question;
        }
        if (PointsAtPerson().IsMatch(question))
        {
            return Person(last);
        }
        return PointsAtThing().IsMatch(question) ? last.Question : "";
    }

    /// <summary>The last name in the earlier question, else the first in its answer, else the question.</summary>
    private static string Person(Turn last)
    {
        var asked = NameFinder.Find(last.Question);
        if (asked.Count > 0)
        {
            return asked[^1].Text;
        }
        var answered = NameFinder.Find(last.Answer);
        return answered.Count > 0 ? answered[0].Text : last.Question;
    }

    private static string Shorten(string context)
    {
        var words = context.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Take(ContextWords)).TrimEnd('?', '.', ' ');
    }

    private const RegexOptions Options =
        RegexOptions.IgnoreCase
        | RegexOptions.CultureInvariant
        | RegexOptions.ExplicitCapture
        | RegexOptions.NonBacktracking;

    [GeneratedRegex(
        @"\b(say|said|says|claim|claimed|report|reported|mean|meant)\s+(that|this|it|so)\b",
        Options
    )]
    private static partial Regex PointsAtStatement();

    [GeneratedRegex(
        @"^\s*(and|but|so|also|or|then|what about|how about|what else|who else|where else)\b",
        Options
    )]
    private static partial Regex Continues();

    [GeneratedRegex(@"\b(he|him|his|she|her|hers)\b", Options)]
    private static partial Regex PointsAtPerson();

    /// <summary>A time that the question names stands in the place of the earlier one.</summary>
    [GeneratedRegex(
        @"\b((in|on|since|during|by|until) )?(january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(19|20)\d\d)\b",
        Options
    )]
    private static partial Regex Dates();

    [GeneratedRegex(@"\b(it|its|they|them|their|theirs|that|this|these|those|there)\s*(\?|$|\w)", Options)]
    private static partial Regex PointsAtThing();
}
