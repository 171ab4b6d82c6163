using AskTheDesk.Bot.Asking;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Commands;
using AskTheDesk.Bot.Port.Messages;
using AskTheDesk.Bot.Showing;
using AskTheDesk.Indexing.Reading;
using AskTheDesk.Questions;

namespace AskTheDesk.Bot.Features;

/// <summary><c>/sources</c>: what the archive holds, or what it holds about something.</summary>
internal sealed class SourcesCommand(Reception reception, LuceneIndex index, Desk desk, TimeProvider clock)
    : Feature
{
    private const string Name = "sources";
    private const string AboutOption = "about";
    private const int MostPassages = 50;

    public override IReadOnlyList<CommandDefinition> Commands { get; } =
    [
        new CommandDefinition.Slash(Name, "What the archive holds, and how new it is.")
        {
            Options = [new(AboutOption, "Only what is about this", OptionKind.Text) { MaxLength = 200 }],
        },
    ];

    public override Func<CancellationToken, Task>? Take(DiscordEvent heard) =>
        heard is DiscordEvent.SlashCommand { Name: Name } command ? token => TellAsync(command, token) : null;

    private async Task TellAsync(DiscordEvent.SlashCommand command, CancellationToken token)
    {
        await using var place = reception.Quietly(command.Interaction);
        if (!await place.BeginAsync(token))
        {
            return;
        }
        var about = QuestionText.Of(command.Options.Text(AboutOption) ?? "");
        var pages = await reception.AdmitAsync(command.Interaction, new Question(about), token) switch
        {
            Admission.Turned turned => [turned.Why],
            Admission.Let let when about.Length > 0 => About(let.Question),
            Admission.Let let => Held(let.Question.Sources),
            _ => throw new ArgumentOutOfRangeException(nameof(command)),
        };
        await place.FinishAsync(pages, token);
    }

    private IReadOnlyList<OutgoingMessage> About(Question question) =>
        SourcesPages.About(question.Text, desk.Search(question, MostPassages).Hits);

    /// <summary>All that may be told of.</summary>
    /// <param name="allowed">The publications that may be told of; empty is all.</param>
    private IReadOnlyList<OutgoingMessage> Held(IReadOnlyList<string> allowed)
    {
        var sources = index
            .Sources()
            .Where(source =>
                allowed.Count == 0 || allowed.Contains(source.Name, StringComparer.OrdinalIgnoreCase)
            )
            .ToList();
        return SourcesPages.Held(allowed.Count == 0 ? index.Summary() : null, sources, clock.GetUtcNow());
    }
}
