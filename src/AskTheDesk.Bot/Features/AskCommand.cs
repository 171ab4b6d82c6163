using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Commands;
using AskTheDesk.Questions;

namespace AskTheDesk.Bot.Features;

/// <summary><c>/ask</c>: a question, answered where it was asked.</summary>
internal sealed class AskCommand(IDiscordLink link, AskDesk ask) : Feature
{
    private const string Name = "ask";
    private const string QuestionOption = "question";
    private const string PrivateOption = "private";

    // Discord lets this much be typed; what is too long for the desk is told so.
    private const int MaxTyped = 4000;

    public override IReadOnlyList<CommandDefinition> Commands { get; } =
    [
        new CommandDefinition.Slash(Name, "Ask the archive; every sentence of the answer is cited.")
        {
            Options =
            [
                new(QuestionOption, "What you want to know", OptionKind.Text)
                {
                    Required = true,
                    MaxLength = MaxTyped,
                },
                new(PrivateOption, "Show the answer only to you", OptionKind.Flag),
            ],
        },
    ];

    public override bool Takes(DiscordEvent heard) => heard is DiscordEvent.SlashCommand { Name: Name };

    public override async Task HandleAsync(DiscordEvent heard, CancellationToken token)
    {
        if (heard is not DiscordEvent.SlashCommand command)
        {
            return;
        }
        var ephemeral = command.Options.Flag(PrivateOption) == true;
        await link.Replies.DeferAsync(command.Interaction, ephemeral, token);
        var result = await ask(new Question(command.Options.Text(QuestionOption) ?? ""), token);
        await link.Replies.EditAsync(command.Interaction, PlainAnswer.Of(result.Reply), token);
    }
}
