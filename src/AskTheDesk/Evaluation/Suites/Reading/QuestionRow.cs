using AskTheDesk.Articles;
using AskTheDesk.Evaluation.Measures;

namespace AskTheDesk.Evaluation.Suites.Reading;

/// <summary>Makes a question of a row.</summary>
internal static class QuestionRow
{
    private static readonly string[] YesOrNo =
    [
        "true",
        "false",
        "yes",
        "no",
        "all of the above",
        "none of the above",
    ];

    /// <summary>The question; what is wrong with it goes to the reader's problems.</summary>
    public static SuiteQuestion Parse(RowReader row)
    {
        var sources = row.List("source");
        var sourcesAll = row.List("sources_all");
        var question = new SuiteQuestion(row.Needed("id"), row.Needed("question"))
        {
            Answers = [.. row.List("answers"), .. row.List("answer")],
            AllOf = row.List("all_of"),
            MustNotSay = row.List("must_not_say"),
            Sources = Ids(sources),
            SourcesAll = Ids(sourcesAll),
            Relevant = sources
                .Union(sourcesAll, StringComparer.Ordinal)
                .ToDictionary(id => id, _ => 1, StringComparer.Ordinal),
            Unanswerable = row.Flag("unanswerable") ?? false,
            AsOf = row.Instant("as_of") ?? row.Instant("asked")?.AddDays(1),
            Tags = row.List("tags"),
            FollowUpOf = row.Text("follow_up_of"),
        };
        question = question with { LeftOut = LeftOut(row, question) };
        row.Ignore("choices", "evidence", "note");
        row.CheckNames();
        CheckSense(row, question);
        return question;
    }

    /// <summary>
    /// Questions of a quiz: those found to have no answer in the articles are no proof of it, and a bare yes
    /// cannot be told from any other yes in an answer.
    /// </summary>
    private static string? LeftOut(RowReader row, SuiteQuestion question)
    {
        if (row.Flag("answerable") == false)
        {
            return "marked as not answerable";
        }
        return row.Has("choices") && question.Answers.Count > 0 && question.Answers.All(IsYesOrNo)
            ? "answered by yes or no"
            : null;
    }

    private static bool IsYesOrNo(string answer) =>
        YesOrNo.Contains(AnswerText.Normalise(answer), StringComparer.Ordinal);

    private static void CheckSense(RowReader row, SuiteQuestion question)
    {
        var asked = question.Answers.Count + question.AllOf.Count + question.MustNotSay.Count;
        var cited = question.Sources.Count + question.SourcesAll.Count;
        if (question.Unanswerable && asked + cited > 0)
        {
            row.Problem("unanswerable", "a question without an answer takes no answers and no sources.");
        }
        if (!question.Unanswerable && asked + cited == 0 && row.Problems.Count == 0)
        {
            row.Problem("answers", "nothing to judge by: give answers, all_of, source or unanswerable.");
        }
        foreach (var (name, texts) in Compared(question))
        {
            if (texts.Any(text => AnswerText.Normalise(text).Length == 0))
            {
                row.Problem(name, "only letters a to z and digits are compared, and one has none.");
            }
        }
    }

    private static (string Name, IReadOnlyList<string> Texts)[] Compared(SuiteQuestion question) =>
        [("answers", question.Answers), ("all_of", question.AllOf), ("must_not_say", question.MustNotSay)];

    private static IReadOnlyList<ArticleId> Ids(IReadOnlyList<string> values) =>
        [.. values.Select(value => new ArticleId(value))];
}
