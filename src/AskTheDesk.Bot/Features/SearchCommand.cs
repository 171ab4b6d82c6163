using AskTheDesk.Bot.Asking;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Commands;
using AskTheDesk.Bot.Port.Messages;
using AskTheDesk.Bot.Showing;
using AskTheDesk.Questions;

namespace AskTheDesk.Bot.Features;

/// <summary><c>/search</c>: the best passages, without an answer, for the asker's eyes.</summary>
internal sealed class SearchCommand(Reception reception, QuestionForm form, Desk desk) : Feature
{
    private const string Name = "search";
    private const int MostPassages = 5;

    public override IReadOnlyList<CommandDefinition> Commands { get; } =
    [
        new CommandDefinition.Slash(Name, "Find passages in the archive, without an answer.")
        {
            Options = QuestionForm.Options("What to look for"),
        },
    ];

    public override Func<CancellationToken, Task>? Take(DiscordEvent heard) =>
        heard is DiscordEvent.SlashCommand { Name: Name } command
            ? token => SearchAsync(command, token)
            : null;

    private async Task SearchAsync(DiscordEvent.SlashCommand command, CancellationToken token)
    {
        var (question, problem) = form.Read(command.Options);
        if (question is null)
        {
            var wrong = Notices.Quietly(problem ?? Notices.Unanswered);
            await reception.SayAsync(command.Interaction, [wrong], token);
            return;
        }
        await using var place = reception.Quietly(command.Interaction);
        if (await place.BeginAsync(token))
        {
            var pages = await FindAsync(command.Interaction, question, token);
            await place.FinishAsync(pages, token);
        }
    }

    private async Task<IReadOnlyList<OutgoingMessage>> FindAsync(
        Interaction interaction,
        Question question,
        CancellationToken token
    )
    {
        var admission = await reception.AdmitAsync(interaction, question, token);
        return admission switch
        {
            Admission.Turned turned => [turned.Why],
            Admission.Let { Question: var admitted } => desk.Refuse(admitted) is { } refused
                ? [Notices.Quietly(refused.Message)]
                : SearchPages.Of(desk.Search(admitted, MostPassages).Hits),
            _ => throw new ArgumentOutOfRangeException(nameof(interaction)),
        };
    }
}
