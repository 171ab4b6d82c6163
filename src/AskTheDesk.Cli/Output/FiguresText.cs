using System.Globalization;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Reports;

namespace AskTheDesk.Cli.Output;

/// <summary>Shows a run's figures, and the questions that are wrong.</summary>
internal sealed class FiguresText(Page page)
{
    private const int NameColumns = 24;

    public void Write(RunRecord run)
    {
        foreach (var group in run.Figures)
        {
            page.Paragraph(group.Name, ink: Ink.Bold);
            foreach (var figure in group.Figures)
            {
                page.Paragraph(Values(figure), $"  {figure.Name.PadRight(NameColumns)}");
            }
        }
        var wrong = run.Questions.Where(question =>
            question.Wrong is not null && question.Question.LeftOut is null
        );
        foreach (var question in wrong)
        {
            page.Paragraph($"{question.Question.Text} {question.Wrong}", $"{question.Key}  ");
        }
    }

    private static string Values(Figure figure) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{FigureText.Value(figure.Value, figure.Unit)}  ({FigureText.Interval(figure)}, n = {figure.Count})"
        );
}
