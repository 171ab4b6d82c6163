using AskTheDesk.Bot.Asking;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Commands;
using AskTheDesk.Bot.Showing;

namespace AskTheDesk.Bot.Features;

/// <summary><c>/help</c>: how to ask, and what to make of an answer.</summary>
internal sealed class HelpCommand(Reception reception) : Feature
{
    private const string Name = "help";

    private const string Text = """
        **Ask the archive.** Use `/ask`, mention me, write to me directly, or reply to an answer of mine.
        - Every sentence of an answer carries a number; under it stands the article and the sentence that it rests on. Read it before you publish.
        - `/ask` takes a publication and dates; `as_of` answers as if it were that day; `private` shows the answer only to you.
        - **Passages** shows what is cited in full, **Why** what was searched and left out, **Ask on** goes on from there, **Copy** gives the text with its sources. 👍 and 👎 help those who look after me.
        - `/search` finds passages without an answer; `/sources` tells what the archive holds.
        - In a menu of a message, under Apps: *Ask the desk about this*.
        - I remember what was said in a thread, and elsewhere what you asked in that channel. `/forget me` deletes all that is kept of you.
        """;

    public override IReadOnlyList<CommandDefinition> Commands { get; } =
    [new CommandDefinition.Slash(Name, "How to ask, and what to make of an answer.")];

    public override Func<CancellationToken, Task>? Take(DiscordEvent heard) =>
        heard is DiscordEvent.SlashCommand { Name: Name } command
            ? token => reception.SayAsync(command.Interaction, [Notices.Quietly(Text)], token)
            : null;
}
