using System.Text.Json;
using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Messages;
using AskTheDesk.Loopback.Rest;

namespace AskTheDesk.Loopback.Rules;

/// <summary>What Discord accepts as a message.</summary>
internal static class MessageRules
{
    private const MessageMarks Settable =
        MessageMarks.SuppressEmbeds
        | MessageMarks.Ephemeral
        | MessageMarks.SuppressNotifications
        | MessageMarks.IsComponentsV2;

    /// <summary>A new message, or an edit of one that has <paramref name="already"/>.</summary>
    /// <exception cref="RestErrorException">50035 with the fields, 30015 for too many files.</exception>
    public static void Check(
        JsonObject form,
        IReadOnlyList<Upload> files,
        MessageMarks already = MessageMarks.None
    )
    {
        if (files.Count > 10)
        {
            throw RestErrors.TooManyFiles;
        }
        var errors = new FormErrors();
        var field = new Field(form, "", errors);
        field.Text("content", 0, 2000);
        CheckNonce(field);
        EmbedRules.Check(field);
        MentionRules.Check(field);
        var isV2 = CheckFlags(field, already);
        ComponentRules.Check(field, isV2);
        AttachmentRules.Check(field, files);
        if (isV2)
        {
            CheckV2(field);
        }
        errors.ThrowIfAny();
    }

    private static void CheckNonce(Field field)
    {
        if (field.Form["nonce"]?.GetValueKind() != JsonValueKind.Number)
        {
            field.Text("nonce", 0, 25);
        }
    }

    private static bool CheckFlags(Field field, MessageMarks already)
    {
        var flags = (MessageMarks)(field.Number("flags", 0, int.MaxValue) ?? 0);
        if ((flags & ~Settable & ~already) != MessageMarks.None)
        {
            field.Add("flags", "MESSAGE_FLAGS_INVALID", "The flags are invalid.");
        }
        return (flags | already).HasFlag(MessageMarks.IsComponentsV2);
    }

    private static void CheckV2(Field field)
    {
        foreach (var name in (string[])["content", "embeds", "poll", "sticker_ids"])
        {
            if (
                field.Form[name] is JsonArray { Count: > 0 } or JsonObject
                || field.Form[name]?.ToString() is { Length: > 0 } and not "[]"
            )
            {
                field.Add(
                    name,
                    "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
                    $"The '{name}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2"
                );
            }
        }
    }
}
