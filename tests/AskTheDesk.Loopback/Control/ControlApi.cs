using AskTheDesk.Loopback.Faults;
using AskTheDesk.Loopback.Pages;
using AskTheDesk.Loopback.Users;
using Microsoft.AspNetCore.Mvc;

namespace AskTheDesk.Loopback.Control;

/// <summary>
/// Plays people from another process, under <c>/_loopback</c>. What a script gets wrong is a 400 with the reason.
/// </summary>
internal sealed class ControlApi(LoopbackDiscord discord, Stage stage)
{
    public void Map(WebApplication app)
    {
        var control = app.MapGroup("/_loopback").AddEndpointFilter(ExplainAsync);
        control.MapGet("/bot", () => new Identification(discord.Token, discord.Bot.Id));
        control.MapPost("/guilds", (Named made) => new Made(discord.Guild(made.Name).Id));
        control.MapPost("/guilds/{guild}/channels", MakeChannel);
        control.MapPost("/guilds/{guild}/members", MakeMember);
        control.MapPost("/users/{user}/dm", (ulong user) => new Made(stage.UserOf(user).Dm.Id));
        control.MapPost("/slash", Slash);
        control.MapPost("/clicks", Click);
        control.MapPost("/says", Say);
        control.MapGet("/interactions", () => discord.Facts.Interactions.Select(InteractionView.Of).ToList());
        control.MapGet("/interactions/{id}/answer", AnswerAsync);
        control.MapGet("/messages", () => discord.Facts.Messages.Select(MessageView.Whole).ToList());
        control.MapGet("/channels/{channel}/messages", Messages);
        control.MapGet("/channels/{channel}/page", Page);
        control.MapPost("/faults", (FaultRule rule) => discord.Faults.Add(rule));
        control.MapDelete("/faults", discord.Faults.Clear);
        control.MapPost("/gateway/{action}", Act);
        control.MapGet("/figures", () => Figures.Of(discord));
    }

    private Made MakeChannel(ulong guild, Named made) => new(stage.GuildOf(guild).Channel(made.Name).Id);

    private Made MakeMember(ulong guild, Named made) => new(stage.GuildOf(guild).Member(made.Name).Id);

    private Made Slash(SlashOrder order) =>
        new(stage.UserOf(order.User).Slash(stage.ChannelOf(order.Channel), order.Command, order.Values).Id);

    private Made Click(ClickOrder order) =>
        new(stage.UserOf(order.User).Clicks(stage.MessageOf(order.Message), order.Button).Id);

    private MessageView Say(SayOrder order)
    {
        var user = stage.UserOf(order.User);
        var said = order.ReplyTo is { } target
            ? user.Replies(stage.MessageOf(target), order.Text)
            : user.Says(order.Channel is { } channel ? stage.ChannelOf(channel) : user.Dm, order.Text);
        return MessageView.Of(said);
    }

    /// <summary>Waits for the first answer that is no longer "thinking".</summary>
    private async Task<MessageView> AnswerAsync(ulong id, CancellationToken token) =>
        MessageView.Of(await new PlayedInteraction(stage, id).Reply(token));

    private List<MessageView> Messages(ulong channel, ulong? user)
    {
        var place = stage.ChannelOf(channel);
        var seen = user is { } id ? stage.UserOf(id).Sees(place) : place.Messages;
        return [.. seen.Select(MessageView.Of)];
    }

    private IResult Page(HttpContext http, ulong channel, [FromQuery(Name = "as")] ulong? user)
    {
        http.Response.Headers.ContentSecurityPolicy = ChannelPage.Policy;
        return Results.Content(new ChannelPage(stage.World).Write(channel, user), "text/html; charset=utf-8");
    }

    private void Act(GatewayAction action)
    {
        switch (action)
        {
            case GatewayAction.Drop:
                discord.Gateway.Drop();
                break;
            case GatewayAction.Reconnect:
                discord.Gateway.AskToReconnect();
                break;
            case GatewayAction.Invalidate or GatewayAction.Lose:
                discord.Gateway.Invalidate(resumable: action == GatewayAction.Invalidate);
                break;
            default:
                discord.RevokeToken();
                break;
        }
    }

    private static async ValueTask<object?> ExplainAsync(
        EndpointFilterInvocationContext context,
        EndpointFilterDelegate next
    )
    {
        try
        {
            return await next(context);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or TimeoutException)
        {
            return Results.Text(e.Message, statusCode: StatusCodes.Status400BadRequest);
        }
    }
}
