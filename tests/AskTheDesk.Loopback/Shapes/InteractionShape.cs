using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Entities;
using AskTheDesk.Loopback.Interactions;
using AskTheDesk.Loopback.Messages;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Shapes;

internal static class InteractionShape
{
    /// <summary>As in INTERACTION_CREATE.</summary>
    public static JsonObject Of(World world, Interaction interaction, JsonObject data)
    {
        var channel = interaction.Channel;
        var shape = new JsonObject
        {
            ["id"] = interaction.Id.Text(),
            ["application_id"] = world.Bot.Id.Text(),
            ["type"] = (int)interaction.Type,
            ["token"] = interaction.Token,
            ["version"] = 1,
            ["data"] = data,
            // Both: discord.js reads only the first.
            ["channel"] = ChannelShape.Of(channel),
            ["channel_id"] = channel.Id.Text(),
            ["locale"] = "en-US",
            ["entitlements"] = new JsonArray(),
            ["authorizing_integration_owners"] = new JsonObject { ["0"] = channel.GuildId?.Text() ?? "0" },
            ["attachment_size_limit"] = Rules.AttachmentRules.FileLimit,
        };
        AddWho(world, interaction, shape);
        if (interaction.SourceMessageId is { } id && world.Messages.TryGetValue(id, out var source))
        {
            shape["message"] = MessageShape.Of(world, source);
        }
        return shape;
    }

    /// <summary>The messages that a message command was used on, content and all.</summary>
    public static JsonObject Resolved(World world, Message target) =>
        new() { ["messages"] = new JsonObject { [target.Id.Text()] = MessageShape.Of(world, target) } };

    private static void AddWho(World world, Interaction interaction, JsonObject shape)
    {
        if (interaction.Channel.GuildId is not { } guild)
        {
            shape["user"] = UserShape.Of(interaction.User);
            shape["context"] = 1;
            shape["app_permissions"] = MemberShape.Text(Permissions.Everyone);
            return;
        }
        var member =
            world.MemberOf(guild, interaction.User.Id)
            ?? throw new InvalidOperationException($"{interaction.User.Name} is no member of that server.");
        shape["guild_id"] = guild.Text();
        shape["guild"] = new JsonObject
        {
            ["id"] = guild.Text(),
            ["locale"] = "en-US",
            ["features"] = new JsonArray(),
        };
        shape["guild_locale"] = "en-US";
        shape["member"] = MemberShape.In(world, member, interaction.Channel);
        shape["context"] = 0;
        var bot = world.MemberOf(guild, world.Bot.Id);
        var may = bot is null ? Permissions.None : PermissionSum.Of(world, bot, interaction.Channel);
        shape["app_permissions"] = MemberShape.Text(may);
    }
}
