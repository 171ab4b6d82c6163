using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Interactions;
using AskTheDesk.Loopback.Messages;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Shapes;

internal static class MessageShape
{
    /// <summary>The whole message, as an app that may read it gets it.</summary>
    public static JsonObject Of(World world, Message message) => Of(world, message, _ => true);

    /// <summary>The message as an app without message content gets it.</summary>
    public static JsonObject Blanked(World world, Message message) =>
        Of(world, message, m => MessageContent.IsOpen(world, m));

    /// <summary>As in MESSAGE_CREATE and MESSAGE_UPDATE.</summary>
    public static JsonObject Told(World world, Message message, JsonObject shape)
    {
        if (message.OnlyFor is null && message.GuildId is { } guild)
        {
            shape["guild_id"] = guild.Text();
            if (world.MemberOf(guild, message.Author.Id) is { } member)
            {
                shape["member"] = MemberShape.WithoutUser(member);
            }
        }
        shape["channel_type"] = (int)world.Channels[message.ChannelId].Type;
        return shape;
    }

    private static JsonObject Of(World world, Message message, Predicate<Message> open)
    {
        var shape = Bare(world, message);
        if (!open(message))
        {
            Blank(shape);
        }
        if (message.RepliesTo is { } target)
        {
            Refer(world, message, target, shape);
            shape["referenced_message"] = world.Messages.TryGetValue(target, out var original)
                ? Of(world, original with { RepliesTo = null }, open)
                : null;
        }
        if (message.InteractionId is { } id && world.Interactions.TryGetValue(id, out var interaction))
        {
            AddInteraction(world, interaction, shape);
        }
        if (
            message.Flags.HasFlag(MessageMarks.HasThread)
            && world.Channels.TryGetValue(message.Id, out var thread)
        )
        {
            shape["thread"] = ChannelShape.Of(thread);
        }
        return shape;
    }

    private static JsonObject Bare(World world, Message m) =>
        new()
        {
            ["id"] = m.Id.Text(),
            ["type"] = (int)m.Type,
            ["channel_id"] = m.ChannelId.Text(),
            ["author"] = UserShape.Of(m.Author),
            ["content"] = m.Content,
            ["timestamp"] = m.SentAt.Text(),
            ["edited_timestamp"] = m.EditedAt?.Text(),
            ["tts"] = false,
            ["mention_everyone"] = m.PingsEveryone,
            ["mentions"] = new JsonArray([
                .. m.Pings.Where(world.Users.ContainsKey).Select(p => UserShape.Of(world.Users[p])),
            ]),
            ["mention_roles"] = m.RolePings.Texts(),
            ["attachments"] = new JsonArray([.. m.Attachments.Select(a => AttachmentOf(world, m, a))]),
            ["embeds"] = JsonNode.Parse(m.Embeds.GetRawText()),
            ["components"] = JsonNode.Parse(m.Components.GetRawText()),
            ["pinned"] = false,
            ["flags"] = (int)m.Flags,
            ["nonce"] = m.Nonce,
        };

    private static void Refer(World world, Message message, ulong target, JsonObject shape)
    {
        var reference = new JsonObject
        {
            ["type"] = 0,
            ["message_id"] = target.Text(),
            ["channel_id"] = message.ChannelId.Text(),
        };
        // Left out in a direct conversation: Discord.Net cannot read a null here.
        if (world.Channels[message.ChannelId].GuildId is { } guild)
        {
            reference["guild_id"] = guild.Text();
        }
        shape["message_reference"] = reference;
    }

    private static void AddInteraction(World world, Interaction interaction, JsonObject shape)
    {
        shape["application_id"] = world.Bot.Id.Text();
        shape["webhook_id"] = world.Bot.Id.Text();
        shape["interaction_metadata"] = new JsonObject
        {
            ["id"] = interaction.Id.Text(),
            ["type"] = (int)interaction.Type,
            ["user"] = UserShape.Of(interaction.User),
            ["authorizing_integration_owners"] = new JsonObject
            {
                ["0"] = interaction.Channel.GuildId?.Text() ?? "0",
            },
        };
        if (interaction.Type == InteractionType.Command)
        {
            shape["interaction"] = new JsonObject
            {
                ["id"] = interaction.Id.Text(),
                ["type"] = (int)interaction.Type,
                ["name"] = interaction.Name,
                ["user"] = UserShape.Of(interaction.User),
            };
        }
    }

    private static void Blank(JsonObject shape)
    {
        shape["content"] = "";
        shape["embeds"] = new JsonArray();
        shape["attachments"] = new JsonArray();
        shape["components"] = new JsonArray();
    }

    private static JsonObject AttachmentOf(World world, Message message, Attachment file)
    {
        var url =
            $"{world.Address}/attachments/{message.Id.Text()}/{file.Id.Text()}/{Uri.EscapeDataString(file.FileName)}";
        return new JsonObject
        {
            ["id"] = file.Id.Text(),
            ["filename"] = file.FileName,
            ["description"] = file.Description,
            ["content_type"] = file.ContentType,
            ["size"] = file.Bytes.Length,
            ["url"] = url,
            ["proxy_url"] = url,
        };
    }
}
