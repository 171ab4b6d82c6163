using AskTheDesk.Bot.Delivering;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Messages;
using Microsoft.Extensions.Logging;

namespace AskTheDesk.Bot.Hosting;

/// <summary>Tells the person who waits that it went wrong: a fixed sentence, never an exception's text.</summary>
internal sealed class Apology(IDiscordLink link, ILogger log)
{
    /// <summary>Says it where the person waits. Never throws: when that fails too, it is logged.</summary>
    public async Task SayAsync(
        DiscordEvent heard,
        OutgoingMessage message,
        Incident incident,
        CancellationToken token
    )
    {
        try
        {
            await (
                heard switch
                {
                    DiscordEvent.Autocomplete => Task.CompletedTask,
                    DiscordEvent.Interactive waiting => AnswerAsync(waiting.Interaction, message, token),
                    DiscordEvent.MessageReceived { Message: var written } => link.Messages.SendAsync(
                        written.Place.Channel,
                        message with
                        {
                            ReplyTo = written.Id,
                        },
                        token
                    ),
                    _ => Task.CompletedTask,
                }
            );
        }
        catch (Exception e) when (e is DiscordException or OperationCanceledException)
        {
            Log.ApologyFailed(log, incident.Id, e.Message);
        }
    }

    // It may have failed before or after the first answer.
    private async Task AnswerAsync(Interaction interaction, OutgoingMessage message, CancellationToken token)
    {
        try
        {
            await link.Replies.ReplyAsync(interaction, message, token);
        }
        catch (DiscordException e) when (e.Failure == DiscordFailure.AlreadyAnswered)
        {
            await link.Replies.EditAsync(interaction, message, token);
        }
    }
}
