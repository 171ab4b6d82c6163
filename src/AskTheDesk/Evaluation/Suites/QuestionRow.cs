using AskTheDesk.Articles;
using AskTheDesk.Evaluation.Measures;

namespace AskTheDesk.Evaluation.Suites;

/// <summary>Makes a question of a row.</summary>
internal static class QuestionRow
{
    /// <summary>The question; what is wrong with it goes to the reader's problems.</summary>
    public static SuiteQuestion Parse(RowReader row)
    {
        var question = new SuiteQuestion(row.Needed("id"), row.Needed("question"))
        {
            Answers = row.List("answers"),
            AllOf = row.List("all_of"),
            MustNotSay = row.List("must_not_say"),
            Sources = Ids(row.List("source")),
            SourcesAll = Ids(row.List("sources_all")),
            Unanswerable = row.Flag("unanswerable") ?? false,
            AsOf = row.Instant("as_of"),
            Tags = row.List("tags"),
            FollowUpOf = row.Text("follow_up_of"),
        };
        row.CheckNames();
        CheckSense(row, question);
        return question;
    }

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
