using System.Text.RegularExpressions;
using AskTheDesk.Indexing.Analysis;
using AskTheDesk.Questions;

namespace AskTheDesk.Answering.Weighing;

/// <summary>Tells whether a sentence counts what a question "how many …" asks the number of.</summary>
internal static partial class CountedThings
{
    /// <summary>Stems after a number among which what it counts stands: "400 federal law officers".</summary>
    private const int Reach = 5;

    private const double Unknown = 0.5;

    /// <summary>1 when a number stands shortly before it, 0 when none does, one half for any other question.</summary>
    /// <param name="sentence">The sentence's stems in order.</param>
    public static double Share(Query query, IReadOnlyList<string> sentence)
    {
        if (query.Wanted != AnswerKind.Number || Heads(query) is not { Count: > 0 } heads)
        {
            return Unknown;
        }
        var counted = Enumerable
            .Range(0, sentence.Count)
            .Where(i => char.IsAsciiDigit(sentence[i][0]) || NumberWords().IsMatch(sentence[i]))
            .Any(i =>
                heads.Exists(head =>
                    head.IsIn(sentence.Skip(i + 1).Take(Reach).ToHashSet(StringComparer.Ordinal))
                )
            );
        return counted ? 1 : 0;
    }

    /// <summary>The terms of the words between "how many" and the verb; people are counted under any name.</summary>
    private static List<QueryTerm> Heads(Query query)
    {
        var words = DeskAnalyzer.Stemmed.Terms(Counted().Match(query.Text).Groups["what"].Value);
        return words.Contains("peopl", StringComparer.Ordinal)
            ? []
            : [.. query.Terms.Where(term => words.Contains(term.Stem, StringComparer.Ordinal))];
    }

    [GeneratedRegex(
        @"\bhow many (of )?(the |those |these )?(?<what>\S+( (?!(was|were|is|are|has|have|had|did|do|does|will|would|can|could)\b)\S+)?)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Counted();

    [GeneratedRegex(
        "^(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelv|dozen|hundr|thousand|million|billion)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex NumberWords();
}
