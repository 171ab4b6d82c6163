using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Entities;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Shapes;

internal static class ChannelShape
{
    public static JsonObject Of(Channel channel) =>
        channel switch
        {
            { Recipient: { } recipient } => Dm(channel, recipient),
            { Thread: { } thread } => Thread(channel, thread),
            _ => Text(channel),
        };

    private static JsonObject Text(Channel channel)
    {
        var shape = Common(channel);
        shape["position"] = channel.Position;
        shape["topic"] = null;
        shape["nsfw"] = false;
        shape["rate_limit_per_user"] = 0;
        shape["permission_overwrites"] = new JsonArray([.. channel.Overwrites.Select(OverwriteOf)]);
        return shape;
    }

    private static JsonObject Thread(Channel channel, ThreadInfo thread)
    {
        var shape = Common(channel);
        shape["owner_id"] = thread.OwnerId.Text();
        shape["message_count"] = thread.Messages;
        shape["total_message_sent"] = thread.Messages;
        shape["member_count"] = 1;
        shape["rate_limit_per_user"] = 0;
        shape["thread_metadata"] = new JsonObject
        {
            ["archived"] = thread.IsArchived,
            ["archive_timestamp"] = thread.ArchiveChangedAt.Text(),
            ["auto_archive_duration"] = thread.AutoArchiveMinutes,
            ["locked"] = thread.IsLocked,
            ["create_timestamp"] = thread.CreatedAt.Text(),
        };
        return shape;
    }

    private static JsonObject Dm(Channel channel, User recipient) =>
        new()
        {
            ["id"] = channel.Id.Text(),
            ["type"] = (int)channel.Type,
            ["last_message_id"] = channel.LastMessageId?.Text(),
            ["recipients"] = new JsonArray(UserShape.Of(recipient)),
            ["flags"] = 0,
        };

    private static JsonObject Common(Channel channel) =>
        new()
        {
            ["id"] = channel.Id.Text(),
            ["type"] = (int)channel.Type,
            ["guild_id"] = channel.GuildId?.Text(),
            ["name"] = channel.Name,
            ["parent_id"] = channel.ParentId?.Text(),
            ["last_message_id"] = channel.LastMessageId?.Text(),
            ["flags"] = 0,
        };

    private static JsonObject OverwriteOf(Overwrite overwrite) =>
        new()
        {
            ["id"] = overwrite.Target.Text(),
            ["type"] = overwrite.IsRole ? 0 : 1,
            ["allow"] = MemberShape.Text(overwrite.Allow),
            ["deny"] = MemberShape.Text(overwrite.Deny),
        };
}
