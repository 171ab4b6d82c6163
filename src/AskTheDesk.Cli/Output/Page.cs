using System.Text;

namespace AskTheDesk.Cli.Output;

/// <summary>Writes text for people: cleaned, wrapped to the terminal, coloured where that shows.</summary>
/// <param name="width">Columns; null leaves every paragraph on one line.</param>
internal sealed class Page(TextWriter writer, int? width, bool colours)
{
    private const int NarrowestText = 20;

    /// <summary>For a context's results.</summary>
    public static Page Of(CliContext context) => new(context.Output, context.Width, context.Colours);

    public void Blank() => writer.WriteLine();

    /// <summary>A paragraph; its first line may begin with a label that the others are indented by.</summary>
    /// <param name="text">Outside text, white space and all.</param>
    /// <param name="label">Such as <c>[1]</c> or some spaces; the text begins right after it.</param>
    public void Paragraph(string text, string label = "", Ink ink = Ink.Plain)
    {
        var columns = Math.Max(NarrowestText, (width ?? int.MaxValue) - label.Length - 1);
        var before = label;
        foreach (var line in Lines(PlainText.Clean(text), columns))
        {
            writer.WriteLine(before + Inked(line, ink));
            before = new string(' ', label.Length);
        }
    }

    private string Inked(string line, Ink ink) =>
        ink switch
        {
            Ink.Bold when colours => $"\e[1m{line}\e[0m",
            Ink.Faint when colours => $"\e[2m{line}\e[0m",
            _ => line,
        };

    private static IEnumerable<string> Lines(string text, int columns)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > columns)
            {
                yield return line.ToString();
                line.Clear();
            }
            line.Append(line.Length > 0 ? " " : "").Append(word);
        }
        if (line.Length > 0)
        {
            yield return line.ToString();
        }
    }
}
