using System.Text.Json;
using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Rest;
using AskTheDesk.Loopback.Rules;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Messages;

/// <summary>Checks a form and turns it into a message, new or edited.</summary>
internal static class MessageWriter
{
    private const MessageMarks Kept =
        MessageMarks.SuppressEmbeds | MessageMarks.SuppressNotifications | MessageMarks.IsComponentsV2;

    /// <summary>A new message as the form says.</summary>
    /// <param name="blank">The message with what the form does not say.</param>
    /// <exception cref="RestErrorException">The form is refused.</exception>
    public static Message Fill(World world, Message blank, MessageInput input)
    {
        MessageRules.Check(input.Form, input.Files);
        var flags = FlagsOf(input.Form);
        var message = blank with
        {
            Flags = blank.Flags | (flags & Kept),
            Nonce = input.Form["nonce"]?.ToString(),
        };
        return Apply(world, message, input);
    }

    /// <summary>What the form leaves out stays as it was.</summary>
    /// <exception cref="RestErrorException">The form is refused.</exception>
    public static Message Edit(World world, Message message, MessageInput input)
    {
        MessageRules.Check(input.Form, input.Files, message.Flags);
        var flags = input.Form["flags"] is null
            ? message.Flags
            : (message.Flags & ~MessageMarks.SuppressEmbeds) | (FlagsOf(input.Form) & Kept);
        var edited = message with
        {
            Flags = flags & ~MessageMarks.Loading,
            EditedAt = world.Now,
            Edits = message.Edits + 1,
            Before = message,
        };
        return Apply(world, edited, input);
    }

    /// <summary>The form's flags; none when they are no number.</summary>
    public static MessageMarks FlagsOf(JsonObject form) =>
        form["flags"] is JsonValue value && value.TryGetValue<int>(out var flags)
            ? (MessageMarks)flags
            : MessageMarks.None;

    private static Message Apply(World world, Message message, MessageInput input)
    {
        var form = input.Form;
        var filled = message with
        {
            Content = form.ContainsKey("content")
                ? form["content"]?.ToString().Trim() ?? ""
                : message.Content,
            Embeds = form.ContainsKey("embeds") ? Embeds(form["embeds"]) : message.Embeds,
            Components = form.ContainsKey("components") ? Plain(form["components"]) : message.Components,
            Attachments = AttachmentList.Of(world, message, input),
        };
        if (IsEmpty(filled, form))
        {
            throw RestErrors.EmptyMessage;
        }
        return MentionParser.Mark(filled, form["allowed_mentions"] as JsonObject, input.PingsUsersOnly);
    }

    private static bool IsEmpty(Message m, JsonObject form) =>
        m.Content.Length == 0
        && m.Embeds.GetArrayLength() == 0
        && m.Components.GetArrayLength() == 0
        && m.Attachments.Count == 0
        && form["poll"] is null
        && form["sticker_ids"] is (null or JsonArray { Count: 0 });

    private static JsonElement Embeds(JsonNode? embeds)
    {
        var list = Tidy.WithoutNulls(embeds) as JsonArray ?? [];
        foreach (var embed in list.OfType<JsonObject>())
        {
            embed["type"] = "rich";
        }
        return JsonSerializer.SerializeToElement(list);
    }

    private static JsonElement Plain(JsonNode? list) =>
        JsonSerializer.SerializeToElement(Tidy.WithoutNulls(list) as JsonArray ?? []);
}
