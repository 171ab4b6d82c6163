using System.Globalization;
using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Entities;
using AskTheDesk.Loopback.Messages;
using AskTheDesk.Loopback.Rest;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Routes;

/// <summary>Messages of a channel, thread or DM.</summary>
internal sealed class MessageRoutes(World world, Access access, MessageBoard board)
{
    private const string Many = "/channels/{channel}/messages";
    private const string One = Many + "/{message}";

    public IEnumerable<RestRoute> All =>
        [
            new("POST", Many, "message-create", Create),
            new("GET", Many, "message-get", List),
            new("GET", One, "message-get", c => Show(access.Message(c))),
            new("PATCH", One, "message-edit", Edit),
            new("DELETE", One, "message-delete", Delete),
            new("PUT", One + "/reactions/{emoji}/@me", "reaction", c => React(c, on: true)),
            new("DELETE", One + "/reactions/{emoji}/@me", "reaction", c => React(c, on: false)),
        ];

    private RestAnswer Create(RestCall call)
    {
        var channel = access.ToSend(call);
        if (Earlier(call.Form, channel) is { } earlier)
        {
            return Show(earlier);
        }
        var target = ReplyTarget(call.Form["message_reference"] as JsonObject, channel);
        var blank = new Message(world.NewId(), channel.Id, world.Bot, world.Now)
        {
            GuildId = channel.GuildId,
            RepliesTo = target?.Id,
            Type = target is null ? MessageType.Default : MessageType.Reply,
        };
        var message = MessageWriter.Fill(world, blank, new MessageInput(call.Form, call.Files, false));
        return Show(board.Post(WithReplyPing(message, target, call.Form)));
    }

    /// <summary>With <c>enforce_nonce</c>, the message that carried the same nonce in the last minutes.</summary>
    private Message? Earlier(JsonObject form, Channel channel) =>
        form["nonce"]?.ToString() is { } nonce && form["enforce_nonce"]?.ToString() == "true"
            ? world.Nonces.Find(channel.Id, nonce)
            : null;

    private Message? ReplyTarget(JsonObject? reference, Channel channel)
    {
        if (reference is null)
        {
            return null;
        }
        access.Need(channel, Permissions.ReadMessageHistory, RestErrors.NeedsHistory);
        var id = Ids.Read(reference["message_id"]) ?? 0;
        if (
            world.Messages.TryGetValue(id, out var target)
            && target.ChannelId == channel.Id
            && target.OnlyFor is null
        )
        {
            return target;
        }
        return reference["fail_if_not_exists"]?.ToString() == "false"
            ? null
            : throw RestErrors.Form("message_reference", "REPLIES_UNKNOWN_MESSAGE", "Unknown message");
    }

    private static Message WithReplyPing(Message message, Message? target, JsonObject form)
    {
        var allowed = form["allowed_mentions"] as JsonObject;
        var pings = target is not null && (allowed is null || allowed["replied_user"]?.ToString() == "true");
        return pings && target is not null && !message.Pings.Contains(target.Author.Id)
            ? message with
            {
                Pings = [.. message.Pings, target.Author.Id],
            }
            : message;
    }

    private RestAnswer List(RestCall call)
    {
        var channel = access.ToRead(call);
        var most = int.TryParse(call.Query("limit"), CultureInfo.InvariantCulture, out var limit)
            ? Math.Clamp(limit, 1, 100)
            : 50;
        var before = Ids.Read(call.Query("before")) ?? ulong.MaxValue;
        var after = Ids.Read(call.Query("after")) ?? 0;
        var found = world
            .Messages.In(channel.Id)
            .Where(m => m.OnlyFor is null)
            .Where(m => m.Id < before && m.Id > after)
            .OrderByDescending(m => m.Id)
            .Take(most);
        return RestAnswer.Ok(new JsonArray([.. found.Select(access.Shown)]));
    }

    private RestAnswer Edit(RestCall call)
    {
        var message = access.Message(call);
        if (message.Author.Id != world.Bot.Id)
        {
            throw RestErrors.NotTheAuthor;
        }
        Access.RefuseArchived(world.Channels[message.ChannelId]);
        return Show(
            board.Replace(MessageWriter.Edit(world, message, new MessageInput(call.Form, call.Files, false)))
        );
    }

    private RestAnswer Delete(RestCall call)
    {
        var message = access.Message(call);
        if (message.Author.Id != world.Bot.Id)
        {
            access.Need(
                world.Channels[message.ChannelId],
                Permissions.ManageMessages,
                RestErrors.MissingPermissions
            );
        }
        board.Remove(message);
        return RestAnswer.NoContent;
    }

    private RestAnswer React(RestCall call, bool on)
    {
        var message = access.Message(call);
        Access.RefuseArchived(world.Channels[message.ChannelId]);
        var others = message.Reactions.Where(r => r != call.Text("emoji"));
        world.Messages[message.Id] = message with
        {
            Reactions = on ? [.. others, call.Text("emoji")] : [.. others],
        };
        world.Changes.Raise();
        return RestAnswer.NoContent;
    }

    private RestAnswer Show(Message message) => RestAnswer.Ok(access.Shown(message));
}
