using AskTheDesk.Bot.Asking;
using AskTheDesk.Bot.Port.Commands;
using AskTheDesk.Bot.Showing.Markup;
using AskTheDesk.Questions;
using Microsoft.Extensions.Options;

namespace AskTheDesk.Bot.Features;

/// <summary>The options that limit a question, for every command that takes one.</summary>
internal sealed class QuestionForm(IOptions<DeskOptions> desk)
{
    public const string SourceOption = "source";

    private const string QuestionOption = "question";
    private const string FromOption = "from";
    private const string ToOption = "to";
    private const string AsOfOption = "as_of";

    // Discord lets this much be typed; what is too long for the desk is told so.
    private const int MaxTyped = 4000;

    /// <summary>What a command offers.</summary>
    /// <param name="description">Of the question.</param>
    public static IReadOnlyList<CommandOption> Options(string description) =>
        [
            new(QuestionOption, description, OptionKind.Text) { Required = true, MaxLength = MaxTyped },
            new(
                FromOption,
                "Only articles published on this day or later, as in 2021-10-24",
                OptionKind.Text
            ),
            new(
                ToOption,
                "Only articles published on this day or earlier, as in 2021-10-24",
                OptionKind.Text
            ),
            new(AsOfOption, "Answer as if it were this day, as in 2021-10-24", OptionKind.Text),
            new(SourceOption, "Only articles of this publication", OptionKind.Text)
            {
                Autocomplete = true,
                MaxLength = 100,
            },
        ];

    /// <summary>Reads what was filled in; outside data.</summary>
    /// <returns>The question, or what is wrong with it.</returns>
    public (Question? Question, string? Problem) Read(OptionValues options)
    {
        foreach (var name in new[] { FromOption, ToOption, AsOfOption })
        {
            if (options.Text(name) is { } typed && DateText.ReadDay(typed.Trim()) is null)
            {
                var shown = PlainMarkdown.Escape(PlainMarkdown.Shorten(PlainMarkdown.OneLine(typed), 100));
                return (null, $"`{name}`: “{shown}” is no date; {DateText.Hint}.");
            }
        }
        return (Filled(options), null);
    }

    private Question Filled(OptionValues options) =>
        new(QuestionText.Of(options.Text(QuestionOption) ?? ""))
        {
            From = Day(options, FromOption),
            To = Day(options, ToOption),
            AsOf = Day(options, AsOfOption) is { } day ? desk.Value.EndOf(day) : null,
            Sources = options.Text(SourceOption)?.Trim() is { Length: > 0 } source ? [source] : [],
        };

    private static DateOnly? Day(OptionValues options, string name) =>
        options.Text(name) is { } typed ? DateText.ReadDay(typed.Trim()) : null;
}
