using AskTheDesk.Bot.Features;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Commands;

namespace AskTheDesk.Tests.Bot.Support;

/// <summary>A command that does what a test wants it to, and counts how often.</summary>
internal sealed class FakeFeature(string name, Func<DiscordEvent.SlashCommand, Task>? work = null) : Feature
{
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public int Handled { get; private set; }

    public Task Done => _done.Task;

    public override IReadOnlyList<CommandDefinition> Commands { get; } =
    [new CommandDefinition.Slash(name, name)];

    public override Func<CancellationToken, Task>? Take(DiscordEvent heard) =>
        heard is DiscordEvent.SlashCommand command
        && string.Equals(command.Name, name, StringComparison.Ordinal)
            ? _ => HandleAsync(command)
            : null;

    private async Task HandleAsync(DiscordEvent.SlashCommand command)
    {
        Handled++;
        await (work?.Invoke(command) ?? Task.CompletedTask);
        _done.SetResult();
    }
}
