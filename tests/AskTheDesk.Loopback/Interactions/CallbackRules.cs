using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Messages;
using AskTheDesk.Loopback.Rest;
using AskTheDesk.Loopback.Rules;

namespace AskTheDesk.Loopback.Interactions;

/// <summary>Which response an interaction takes.</summary>
internal static class CallbackRules
{
    /// <summary>The kind of response that the form names.</summary>
    /// <exception cref="RestErrorException">50035: no such kind, or not for this interaction.</exception>
    public static CallbackType TypeOf(JsonObject form, Interaction interaction)
    {
        var number = form["type"] is JsonValue value && value.TryGetValue<int>(out var given) ? given : 0;
        var type = (CallbackType)number;
        if (!Allowed(interaction).Contains(type))
        {
            throw RestErrors.Form(
                "type",
                "BASE_TYPE_CHOICES",
                $"Value must be one of ({string.Join(", ", Allowed(interaction).Select(t => (int)t))})."
            );
        }
        return type;
    }

    /// <summary>A deferred answer may be ephemeral and nothing else.</summary>
    /// <exception cref="RestErrorException">50035: other flags.</exception>
    public static MessageMarks DeferFlags(JsonObject data)
    {
        var errors = new FormErrors();
        var field = new Field(data, "data", errors);
        var flags = (MessageMarks)(field.Number("flags", 0, int.MaxValue) ?? 0);
        if ((flags & ~MessageMarks.Ephemeral) != MessageMarks.None)
        {
            field.Add("flags", "MESSAGE_FLAGS_INVALID", "Only EPHEMERAL may be set when deferring.");
        }
        errors.ThrowIfAny();
        return flags;
    }

    /// <summary>The suggestions that the form holds.</summary>
    /// <exception cref="RestErrorException">50035: too many choices, or bad ones.</exception>
    public static IEnumerable<Choice> Choices(JsonObject data)
    {
        var errors = new FormErrors();
        var choices = new Field(data, "data", errors).Objects("choices", 0, 25, required: true);
        foreach (var choice in choices)
        {
            choice.Text("name", 1, 100, required: true);
            CheckValue(choice);
        }
        errors.ThrowIfAny();
        return choices.Select(c => new Choice(Text(c, "name"), Text(c, "value")));
    }

    private static void CheckValue(Field choice)
    {
        if (choice.Form["value"] is not JsonValue value)
        {
            choice.Add("value", "BASE_TYPE_REQUIRED", "This field is required");
        }
        else if (value.TryGetValue<string>(out _))
        {
            choice.Text("value", 1, 100);
        }
    }

    private static string Text(Field field, string name) => field.Form[name]?.ToString() ?? "";

    private static CallbackType[] Allowed(Interaction interaction) =>
        interaction switch
        {
            { Type: InteractionType.Ping } => [CallbackType.Pong],
            { Type: InteractionType.Autocomplete } => [CallbackType.Autocomplete],
            { Type: InteractionType.Command } =>
            [
                CallbackType.Message,
                CallbackType.DeferredMessage,
                CallbackType.Modal,
            ],
            { Type: InteractionType.Modal, SourceMessageId: null } =>
            [
                CallbackType.Message,
                CallbackType.DeferredMessage,
            ],
            { Type: InteractionType.Modal } =>
            [
                CallbackType.Message,
                CallbackType.DeferredMessage,
                CallbackType.DeferredUpdate,
                CallbackType.UpdateMessage,
            ],
            _ =>
            [
                CallbackType.Message,
                CallbackType.DeferredMessage,
                CallbackType.DeferredUpdate,
                CallbackType.UpdateMessage,
                CallbackType.Modal,
            ],
        };
}
