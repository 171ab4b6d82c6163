using AskTheDesk.Loopback.Entities;
using AskTheDesk.Loopback.Messages;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Users;

/// <summary>The messages of one user. Takes the world's lock itself.</summary>
internal sealed class Talk(Stage stage, User user)
{
    private World World => stage.World;

    public Message Post(ulong channel, string text, Message? to, bool ping)
    {
        lock (World.Gate)
        {
            var place = World.Channels[channel];
            if (place.Thread is { IsArchived: true } thread)
            {
                World.Threads.Reopen(place, thread);
            }
            var message = Blank(place) with
            {
                Content = text,
                RepliesTo = to?.Id,
                Type = to is null ? MessageType.Default : MessageType.Reply,
            };
            var marked = MentionParser.Mark(message, null, usersOnly: false);
            // A reply to an answer of a command does not count as a mention of the bot.
            return
                ping && to is { InteractionId: null, Author.Id: var author } && !marked.Pings.Contains(author)
                ? stage.Board.Post(marked with { Pings = [.. marked.Pings, author] })
                : stage.Board.Post(marked);
        }
    }

    public Message Edit(Message message, string text)
    {
        lock (World.Gate)
        {
            var now = Own(message);
            var edited = now with
            {
                Content = text,
                EditedAt = World.Now,
                Edits = now.Edits + 1,
                Before = now,
            };
            return stage.Board.Replace(MentionParser.Mark(edited, null, usersOnly: false));
        }
    }

    public void Delete(Message message)
    {
        lock (World.Gate)
        {
            stage.Board.Remove(MayManage(message) ? World.Messages[message.Id] : Own(message));
        }
    }

    public void Unfurl(Message message)
    {
        lock (World.Gate)
        {
            stage.Board.Replace(World.Messages[message.Id]);
        }
    }

    public PlayedChannel OpenThread(ulong under, ulong? on, string name)
    {
        lock (World.Gate)
        {
            var parent = World.Channels[under];
            var thread = new Channel(on ?? World.NewId(), ChannelType.PublicThread, name)
            {
                GuildId = parent.GuildId,
                ParentId = parent.Id,
                Thread = new ThreadInfo(user.Id, World.Now),
            };
            World.Threads.Open(thread);
            if (on is { } id)
            {
                var started = World.Messages[id];
                stage.Board.Replace(started with { Flags = started.Flags | MessageMarks.HasThread });
            }
            else
            {
                stage.Board.Post(Blank(parent) with { Type = MessageType.ThreadCreated, Content = name });
            }
            return new PlayedChannel(stage, thread.Id);
        }
    }

    private Message Blank(Channel place) =>
        new(World.NewId(), place.Id, user, World.Now) { GuildId = place.GuildId };

    private bool MayManage(Message message) =>
        World.Messages.Find(message.Id) is not null
        && World.MemberOf(message.GuildId, user.Id) is { } member
        && PermissionSum
            .Of(World, member, World.Channels[message.ChannelId])
            .HasFlag(Permissions.ManageMessages);

    private Message Own(Message message) =>
        World.Messages.TryGetValue(message.Id, out var now) && now.Author.Id == user.Id
            ? now
            : throw new InvalidOperationException($"That is no message of {user.Name}.");
}
