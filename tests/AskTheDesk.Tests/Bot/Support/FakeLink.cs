using System.Collections.Concurrent;
using System.Threading.Channels;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Commands;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Bot.Port.Messages;

namespace AskTheDesk.Tests.Bot.Support;

/// <summary>A Discord that keeps what the bot does, in order, and fails where a test wants it to.</summary>
internal sealed class FakeLink : IDiscordLink, IInteractionReplies, IChannelMessages
{
    private readonly Channel<DiscordEvent> _events = Channel.CreateUnbounded<DiscordEvent>();
    private readonly ConcurrentQueue<string> _done = new();

    /// <summary>Every call: its name, then the text it carried.</summary>
    public IReadOnlyList<string> Done => [.. _done];

    /// <summary>The last message sent, wherever.</summary>
    public OutgoingMessage? Last { get; private set; }

    /// <summary>What a call fails with, by its name; null lets it through.</summary>
    public Func<string, DiscordException?> Fails { get; set; } = _ => null;

    /// <summary>Who is a member of a server; by default nobody.</summary>
    public Func<GuildId, UserId, Person?> Finds { get; set; } = (_, _) => null;

    /// <summary>How the connection ends; by default when it is cancelled.</summary>
    public Func<CancellationToken, Task> Runs { get; set; } =
        async token =>
            await Task.Delay(Timeout.InfiniteTimeSpan, token).ContinueWith(_ => { }, TaskScheduler.Default);

    public ChannelReader<DiscordEvent> Events => _events.Reader;
    public IInteractionReplies Replies => this;
    public IChannelMessages Messages => this;

    public void Hears(DiscordEvent heard) => _events.Writer.TryWrite(heard);

    public async Task RunAsync(CancellationToken token)
    {
        try
        {
            await Runs(token);
        }
        finally
        {
            _events.Writer.TryComplete();
        }
    }

    public Task<bool> PublishCommandsAsync(
        IReadOnlyList<CommandDefinition> commands,
        CancellationToken token
    ) => Did("Publish", string.Join(' ', commands.Select(command => command.Name)), true);

    public Task<Person?> FindMemberAsync(GuildId guild, UserId user, CancellationToken token) =>
        Did("FindMember", $"{user} in {guild}", Finds(guild, user));

    public Task DeferAsync(Interaction interaction, bool ephemeral, CancellationToken token) =>
        Did("Defer", ephemeral ? "ephemeral" : "", 0);

    public Task DeferUpdateAsync(Interaction interaction, CancellationToken token) =>
        Did("DeferUpdate", "", 0);

    public Task<MessageId> ReplyAsync(
        Interaction interaction,
        OutgoingMessage message,
        CancellationToken token
    ) => Sent("Reply", message);

    public Task UpdateAsync(Interaction interaction, OutgoingMessage message, CancellationToken token) =>
        Sent("Update", message);

    public Task ShowModalAsync(Interaction interaction, Modal modal, CancellationToken token) =>
        Did("ShowModal", modal.Title, 0);

    public Task SuggestAsync(
        Interaction interaction,
        IReadOnlyList<Suggestion> suggestions,
        CancellationToken token
    ) => Did("Suggest", string.Join(' ', suggestions.Select(suggestion => suggestion.Name)), 0);

    public Task<MessageId> EditAsync(
        Interaction interaction,
        OutgoingMessage message,
        CancellationToken token
    ) => Sent("Edit", message);

    public Task<MessageId> FollowUpAsync(
        Interaction interaction,
        OutgoingMessage message,
        CancellationToken token
    ) => Sent("FollowUp", message);

    public Task EditFollowUpAsync(
        Interaction interaction,
        MessageId followUp,
        OutgoingMessage message,
        CancellationToken token
    ) => Sent("EditFollowUp", message);

    public Task DeleteAsync(Interaction interaction, MessageId? followUp, CancellationToken token) =>
        Did("Delete", "", 0);

    public Task<MessageId> SendAsync(ChannelId channel, OutgoingMessage message, CancellationToken token) =>
        Sent("Send", message);

    public Task EditAsync(
        ChannelId channel,
        MessageId edited,
        OutgoingMessage message,
        CancellationToken token
    ) => Sent("EditMessage", message);

    public Task DeleteAsync(ChannelId channel, MessageId deleted, CancellationToken token) =>
        Did("DeleteMessage", "", 0);

    public Task TypingAsync(ChannelId channel, CancellationToken token) => Did("Typing", "", 0);

    public Task<ChannelId> OpenThreadAsync(
        ChannelId channel,
        MessageId start,
        string name,
        CancellationToken token
    ) => Did("OpenThread", name, new ChannelId(start.Value));

    public Task<ChannelId> OpenDirectAsync(UserId user, CancellationToken token) =>
        Did("OpenDirect", $"{user}", new ChannelId(user.Value));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private Task<MessageId> Sent(string name, OutgoingMessage message)
    {
        Last = message;
        return Did(name, message.Content, new MessageId((ulong)_done.Count + 1));
    }

    private Task<T> Did<T>(string name, string text, T result)
    {
        if (Fails(name) is { } failure)
        {
            return Task.FromException<T>(failure);
        }
        _done.Enqueue($"{name} {text}".TrimEnd());
        return Task.FromResult(result);
    }
}
