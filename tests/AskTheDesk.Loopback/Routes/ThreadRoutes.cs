using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Entities;
using AskTheDesk.Loopback.Messages;
using AskTheDesk.Loopback.Rest;
using AskTheDesk.Loopback.Rules;
using AskTheDesk.Loopback.Shapes;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Routes;

/// <summary>Threads: opened from a message or without one, archived, joined and left.</summary>
internal sealed class ThreadRoutes(World world, Access access, MessageBoard board)
{
    private static readonly long[] Durations = [60, 1440, 4320, 10080];

    public IEnumerable<RestRoute> All =>
        [
            new("POST", "/channels/{channel}/messages/{message}/threads", "thread-create", OpenFrom),
            new("POST", "/channels/{channel}/threads", "thread-create", Open),
            new("PATCH", "/channels/{channel}", "channel-edit", Change),
            new("PUT", "/channels/{channel}/thread-members/@me", "thread-member", c => Join(c, joined: true)),
            new(
                "DELETE",
                "/channels/{channel}/thread-members/@me",
                "thread-member",
                c => Join(c, joined: false)
            ),
        ];

    private RestAnswer OpenFrom(RestCall call)
    {
        var message = access.Message(call);
        var parent = world.Channels[message.ChannelId];
        access.Need(parent, Permissions.CreatePublicThreads, RestErrors.MissingPermissions);
        if (parent.IsThread || parent.IsDm)
        {
            throw RestErrors.Form("", "CHANNEL_TYPE_INVALID", "Cannot execute action on this channel type");
        }
        if (message.Flags.HasFlag(MessageMarks.HasThread))
        {
            throw RestErrors.ThreadExists;
        }
        // The thread's id is the message's.
        var thread = world.Threads.Open(New(message.Id, parent, ChannelType.PublicThread, Read(call.Form)));
        board.Replace(message with { Flags = message.Flags | MessageMarks.HasThread });
        return RestAnswer.Created(ChannelShape.Of(thread));
    }

    private RestAnswer Open(RestCall call)
    {
        var parent = access.ToRead(call);
        var isPublic = call.Form["type"]?.ToString() == "11";
        var needed = isPublic ? Permissions.CreatePublicThreads : Permissions.CreatePrivateThreads;
        access.Need(parent, needed, RestErrors.MissingPermissions);
        var type = isPublic ? ChannelType.PublicThread : ChannelType.PrivateThread;
        var thread = world.Threads.Open(New(world.NewId(), parent, type, Read(call.Form)));
        return RestAnswer.Created(ChannelShape.Of(thread));
    }

    private RestAnswer Change(RestCall call)
    {
        var channel = access.ToRead(call);
        if (channel.Thread is not { } thread)
        {
            throw RestErrors.MissingPermissions;
        }
        var changed = thread with
        {
            IsArchived = Flag(call.Form, "archived") ?? thread.IsArchived,
            IsLocked = Flag(call.Form, "locked") ?? thread.IsLocked,
            ArchiveChangedAt = world.Now,
        };
        if (thread.OwnerId != world.Bot.Id || changed.IsLocked != thread.IsLocked)
        {
            access.Need(channel, Permissions.ManageThreads, RestErrors.MissingPermissions);
        }
        var renamed = channel with { Thread = changed, Name = call.Form["name"]?.ToString() ?? channel.Name };
        world.Threads.Change(renamed);
        return RestAnswer.Ok(ChannelShape.Of(renamed));
    }

    private RestAnswer Join(RestCall call, bool joined)
    {
        var channel = access.ToRead(call);
        if (channel.Thread is not { } thread)
        {
            throw RestErrors.UnknownChannel;
        }
        Access.RefuseArchived(channel);
        world.Channels[channel.Id] = channel with { Thread = thread with { BotJoined = joined } };
        return RestAnswer.NoContent;
    }

    private Channel New(ulong id, Channel parent, ChannelType type, (string Name, int Minutes) read) =>
        new(id, type, read.Name)
        {
            GuildId = parent.GuildId,
            ParentId = parent.Id,
            Thread = new ThreadInfo(world.Bot.Id, world.Now)
            {
                AutoArchiveMinutes = read.Minutes,
                BotJoined = true,
            },
        };

    private static (string Name, int Minutes) Read(JsonObject form)
    {
        var errors = new FormErrors();
        var field = new Field(form, "", errors);
        var name = field.Text("name", 1, 100, required: true) ?? "";
        var minutes = field.Number("auto_archive_duration", 60, 10080) ?? 1440;
        field.Number("rate_limit_per_user", 0, 21600);
        if (!Durations.Contains(minutes))
        {
            field.Add(
                "auto_archive_duration",
                "BASE_TYPE_CHOICES",
                "Value must be one of (60, 1440, 4320, 10080)."
            );
        }
        errors.ThrowIfAny();
        return (name, (int)minutes);
    }

    private static bool? Flag(JsonObject form, string name) =>
        form[name] is JsonValue value && value.TryGetValue<bool>(out var flag) ? flag : null;
}
