using System.Text.Json.Serialization.Metadata;
using AskTheDesk.Bot.Gateway.Events;
using AskTheDesk.Bot.Json.Received;
using AskTheDesk.Bot.Json.Received.Answers;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Bot.Rest.Calls;
using AskTheDesk.Bot.Rest.Messages;

namespace AskTheDesk.Bot.Rest;

/// <summary>What is asked of Discord besides messages.</summary>
internal sealed class DiscordRest(RestClient rest)
{
    public Task<GatewayBotJson> GatewayAsync(CancellationToken token) =>
        GetAsync(Routes.Gateway(), ReceivedJson.Default.GatewayBotJson, token);

    /// <summary>The bot's own user.</summary>
    public Task<UserJson> MeAsync(CancellationToken token) =>
        GetAsync(Routes.Me(), ReceivedJson.Default.UserJson, token);

    /// <summary>The application that the bot belongs to.</summary>
    public Task<ApplicationJson> ApplicationAsync(CancellationToken token) =>
        GetAsync(Routes.Application(), ReceivedJson.Default.ApplicationJson, token);

    /// <summary>A channel, or null when there is none or the bot may not see it.</summary>
    public Task<ChannelJson?> FindChannelAsync(ChannelId channel, CancellationToken token) =>
        FindAsync(Routes.Channel(channel), ReceivedJson.Default.ChannelJson, token);

    /// <summary>Someone's name and roles in a server; null when they are no member of it.</summary>
    public async Task<Person?> FindMemberAsync(GuildId guild, UserId user, CancellationToken token)
    {
        var member = await FindAsync(Routes.Member(guild, user), ReceivedJson.Default.MemberJson, token);
        return member is null ? null : People.Read(member.User, member);
    }

    private async Task<T?> FindAsync<T>(Route route, JsonTypeInfo<T> type, CancellationToken token)
        where T : class
    {
        try
        {
            return await GetAsync(route, type, token);
        }
        catch (DiscordException e) when (e.Failure is DiscordFailure.NotFound or DiscordFailure.Forbidden)
        {
            return null;
        }
    }

    private async Task<T> GetAsync<T>(Route route, JsonTypeInfo<T> type, CancellationToken token)
        where T : class => AnswerReader.Read(route, await rest.SendAsync(new RestCall(route), token), type);
}
