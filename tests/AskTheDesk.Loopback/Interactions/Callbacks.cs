using System.Text.Json;
using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Messages;
using AskTheDesk.Loopback.Rest;
using AskTheDesk.Loopback.Rules;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Interactions;

/// <summary>The first response to an interaction. Under the world's lock.</summary>
internal sealed class Callbacks(World world, InteractionBook book, MessageBoard board)
{
    /// <summary>Takes the response.</summary>
    /// <returns>The interaction as acknowledged.</returns>
    /// <exception cref="RestErrorException">It is refused, and nothing has changed.</exception>
    public Interaction Accept(RestCall call)
    {
        var interaction = book.ToAcknowledge(call.Id("interaction"), call.Text("token"));
        var type = CallbackRules.TypeOf(call.Form, interaction);
        var data = call.Form["data"] as JsonObject ?? [];
        var acknowledged = interaction with { AcknowledgedAt = world.Now, AcknowledgedAs = type };
        var done = type switch
        {
            CallbackType.Message => Answer(acknowledged, new MessageInput(data, call.Files, true)),
            CallbackType.DeferredMessage => Defer(acknowledged, data),
            CallbackType.DeferredUpdate => acknowledged with { OriginalId = interaction.SourceMessageId },
            CallbackType.UpdateMessage => Update(acknowledged, new MessageInput(data, call.Files, true)),
            CallbackType.Autocomplete => acknowledged with { Choices = [.. CallbackRules.Choices(data)] },
            CallbackType.Modal => Show(acknowledged, data),
            _ => acknowledged,
        };
        return book.Save(done);
    }

    private Interaction Answer(Interaction interaction, MessageInput input)
    {
        var flags = MessageWriter.FlagsOf(input.Form) & MessageMarks.Ephemeral;
        var message = MessageWriter.Fill(world, Blank(interaction, flags), input);
        return Put(interaction with { AnsweredAt = world.Now }, message);
    }

    private Interaction Defer(Interaction interaction, JsonObject data)
    {
        var flags = CallbackRules.DeferFlags(data);
        return Put(interaction, Blank(interaction, flags | MessageMarks.Loading));
    }

    private Interaction Update(Interaction interaction, MessageInput input)
    {
        if (interaction.SourceMessageId is not { } id || !world.Messages.TryGetValue(id, out var source))
        {
            throw RestErrors.UnknownMessage;
        }
        board.Replace(MessageWriter.Edit(world, source, input));
        return interaction with { OriginalId = id, AnsweredAt = world.Now, IsEphemeral = source.IsEphemeral };
    }

    private static Interaction Show(Interaction interaction, JsonObject data)
    {
        ModalRules.Check(data);
        return interaction with { Modal = ModalForm.Read(JsonSerializer.SerializeToElement(data)) };
    }

    // Saved before it is posted: the message's shape names its interaction.
    private Interaction Put(Interaction interaction, Message message)
    {
        // An archived and locked thread still lets a command through, but no answer.
        if (world.Channels[message.ChannelId].Thread is { IsArchived: true, IsLocked: true })
        {
            throw RestErrors.ThreadArchived;
        }
        var done = interaction with { OriginalId = message.Id, IsEphemeral = message.IsEphemeral };
        book.Save(done);
        board.Post(message);
        return done;
    }

    /// <summary>An empty message that answers the interaction.</summary>
    public Message Blank(Interaction interaction, MessageMarks flags) =>
        new(world.NewId(), interaction.Channel.Id, world.Bot, world.Now)
        {
            GuildId = interaction.Channel.GuildId,
            Type = TypeOf(interaction),
            Flags = flags,
            InteractionId = interaction.Id,
            RepliesTo = interaction.Type == InteractionType.Component ? interaction.SourceMessageId : null,
            OnlyFor = flags.HasFlag(MessageMarks.Ephemeral) ? interaction.User.Id : null,
        };

    private static MessageType TypeOf(Interaction interaction) =>
        interaction.Type switch
        {
            InteractionType.Component => MessageType.Reply,
            InteractionType.Command when interaction.TargetId is not null => MessageType.ContextMenuResponse,
            InteractionType.Command => MessageType.SlashResponse,
            _ => MessageType.Default,
        };
}
