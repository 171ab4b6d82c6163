using System.Net;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Rest;
using AskTheDesk.Bot.Rest.Calls;
using AskTheDesk.DiscordNet.Calls;
using Discord;
using Discord.Net;
using Discord.WebSocket;

namespace AskTheDesk.DiscordNet.Sending;

/// <summary>First answers to interactions: each is given once, and one that is given twice says so.</summary>
internal sealed class FirstAnswers(Recent<SocketInteraction> answerable, LibraryCalls calls)
{
    public Task SendAsync(
        Interaction interaction,
        Func<SocketInteraction, RequestOptions, Task> act,
        CancellationToken token
    )
    {
        var found = Find(interaction);
        return calls.SendAsync(
            new RestCall(Routes.Callback(interaction, withMessage: false)) { Repeat = Repeat.FirstAnswer },
            options => found.HasResponded ? throw Answered() : act(found, options),
            token
        );
    }

    /// <summary>The library's object for it.</summary>
    /// <exception cref="DiscordException">It is older than 15 minutes, or from before this process.</exception>
    public SocketInteraction Find(Interaction interaction) =>
        answerable.Find(interaction.Id.Value) is { IsValidToken: true } found
            ? found
            : throw new DiscordException(
                DiscordFailure.InteractionGone,
                "The interaction is too old to be answered."
            );

    // The library refuses with sentences; Discord would refuse with this.
    private static HttpException Answered() =>
        new(HttpStatusCode.BadRequest, request: null, DiscordErrorCode.InteractionHasAlreadyBeenAcknowledged);
}
