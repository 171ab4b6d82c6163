using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;
using Discord;
using Discord.WebSocket;

namespace AskTheDesk.DiscordNet.Events;

/// <summary>Reads interactions.</summary>
internal sealed class InteractionReader(TimeProvider clock)
{
    /// <summary>The event, or null when it is of a kind unknown to the bot or lacks what it needs.</summary>
    public DiscordEvent? Read(SocketInteraction heard)
    {
        if (heard.User is null || Places.Read(heard) is not { } place)
        {
            return null;
        }
        var interaction = Handle(heard, place);
        return heard switch
        {
            SocketSlashCommand command => Slash(interaction, command.Data),
            SocketMessageCommand command => new DiscordEvent.MessageCommand(
                interaction,
                command.Data.Name,
                MessageReader.Read(command.Data.Message, place)
            ),
            SocketMessageComponent component => Click(interaction, component),
            SocketAutocompleteInteraction typing => Typing(interaction, typing.Data),
            SocketModal modal => Submit(interaction, modal),
            _ => null,
        };
    }

    private Interaction Handle(SocketInteraction heard, Place place) =>
        new(
            new InteractionId(heard.Id),
            new AppId(heard.ApplicationId),
            new Secret(heard.Token),
            People.Read(heard.User, heard.Channel),
            place,
            clock.GetUtcNow()
        )
        {
            Allowed = (Permissions)heard.Permissions.RawValue,
            Locale = heard.UserLocale ?? "",
        };

    private static DiscordEvent.SlashCommand Slash(Interaction interaction, SocketSlashCommandData data)
    {
        var (name, values) = OptionReader.Read(data);
        return new(interaction, name, values);
    }

    private static DiscordEvent.Autocomplete? Typing(
        Interaction interaction,
        SocketAutocompleteInteractionData data
    )
    {
        var (name, values) = OptionReader.Read(data);
        return data.Current is { } current
            ? new(interaction, name, values, current.Name, $"{current.Value}")
            : null;
    }

    private static DiscordEvent Click(Interaction interaction, SocketMessageComponent component)
    {
        var message = new MessageId(component.Message.Id);
        return component.Data.Type == ComponentType.Button
            ? new DiscordEvent.ButtonClicked(interaction, component.Data.CustomId, message)
            : new DiscordEvent.MenuChosen(
                interaction,
                component.Data.CustomId,
                [.. component.Data.Values ?? []],
                message
            );
    }

    private static DiscordEvent.ModalSubmitted Submit(Interaction interaction, SocketModal modal) =>
        new(
            interaction,
            modal.Data.CustomId,
            modal.Data.Components.ToDictionary(
                input => input.CustomId,
                input => input.Value ?? "",
                StringComparer.Ordinal
            ),
            modal.Message is { } message ? new MessageId(message.Id) : null
        );
}
