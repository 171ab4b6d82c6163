using System.Globalization;
using AskTheDesk.Bot.Json.Received.Interactions;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;

namespace AskTheDesk.Bot.Gateway.Events;

/// <summary>Reads interactions.</summary>
internal sealed class InteractionReader(ChannelDirectory places, MessageReader messages, TimeProvider clock)
{
    private const int Command = 2;
    private const int Component = 3;
    private const int Typing = 4;
    private const int Modal = 5;
    private const int Button = 2;
    private const int MessageMenu = 3;

    /// <summary>The event, or null when it is of a kind unknown to us or lacks what it needs.</summary>
    public DiscordEvent? Read(InteractionJson json)
    {
        if (json.Data is not { } data || Handle(json) is not { } interaction)
        {
            return null;
        }
        return json.Type switch
        {
            Command when data.Type == MessageMenu => OnMessage(interaction, data),
            Command => Slash(interaction, data),
            Component => Click(interaction, data, json.Message?.Id),
            Typing => Autocomplete(interaction, data),
            Modal => Submit(interaction, data, json.Message?.Id),
            _ => null,
        };
    }

    private Interaction? Handle(InteractionJson json) =>
        json is { Id: not 0, ApplicationId: not 0, Token.Length: > 0 }
        && People.Read(json.User, json.Member) is { } asker
        && Place(json) is { } place
            ? new Interaction(
                new InteractionId(json.Id),
                new AppId(json.ApplicationId),
                new Secret(json.Token),
                asker,
                place,
                clock.GetUtcNow()
            )
            {
                Allowed = (Permissions?)json.AppPermissions,
                Locale = json.Locale ?? "",
            }
            : null;

    private Place? Place(InteractionJson json)
    {
        var guild = json.GuildId is { } id ? new GuildId(id) : (GuildId?)null;
        var told = json.Channel is { Id: not 0 } channel ? ChannelDirectory.Read(channel, guild) : null;
        var known = (told?.Channel.Value ?? json.ChannelId) is { } number and not 0
            ? places.Find(new ChannelId(number)) ?? new Place(new ChannelId(number), PlaceKind.Unknown)
            : null;
        return guild is null ? Direct(told ?? known) : Merge(told, known, guild);
    }

    private static Place? Direct(Place? place) =>
        place is { Kind: PlaceKind.Unknown } ? place with { Kind = PlaceKind.Direct } : place;

    private static Place? Merge(Place? told, Place? known, GuildId? guild) =>
        (told is { Kind: not PlaceKind.Unknown } ? told : known) is { } place
            ? place with
            {
                Guild = guild,
                Parent = place.Parent ?? known?.Parent,
                Owner = place.Owner ?? known?.Owner,
            }
            : null;

    private static DiscordEvent.SlashCommand Slash(Interaction interaction, InteractionDataJson data)
    {
        var (name, options) = OptionReader.Unfold(data);
        return new(interaction, name, OptionReader.Values(options));
    }

    private static DiscordEvent.Autocomplete? Autocomplete(Interaction interaction, InteractionDataJson data)
    {
        var (name, options) = OptionReader.Unfold(data);
        return options.FirstOrDefault(option => option.Focused == true) is { Name: { } option } focused
            ? new(interaction, name, OptionReader.Values(options), option, OptionReader.Typed(focused))
            : null;
    }

    private DiscordEvent.MessageCommand? OnMessage(Interaction interaction, InteractionDataJson data)
    {
        var target = data.TargetId?.ToString(CultureInfo.InvariantCulture) ?? "";
        return
            data.Resolved?.Messages?.GetValueOrDefault(target) is { } json
            && messages.Read(json with { GuildId = json.GuildId ?? interaction.Place.Guild?.Value })
                is { } message
            ? new(interaction, data.Name ?? "", message with { Place = interaction.Place })
            : null;
    }

    private static DiscordEvent? Click(Interaction interaction, InteractionDataJson data, ulong? message)
    {
        if (data.CustomId is not { } id || message is not { } on)
        {
            return null;
        }
        return data.ComponentType == Button
            ? new DiscordEvent.ButtonClicked(interaction, id, new MessageId(on))
            : new DiscordEvent.MenuChosen(interaction, id, data.Values ?? [], new MessageId(on));
    }

    private static DiscordEvent.ModalSubmitted? Submit(
        Interaction interaction,
        InteractionDataJson data,
        ulong? message
    ) =>
        data.CustomId is { } id
            ? new(
                interaction,
                id,
                Fields(data.Components ?? []),
                message is { } on ? new MessageId(on) : null
            )
            : null;

    // Inputs stand in rows, or one by one in labels, depending on how the modal was sent.
    private static Dictionary<string, string> Fields(IReadOnlyList<ComponentJson> components)
    {
        var inputs = components
            .SelectMany(part => part.Components ?? (part.Component is { } inner ? [inner] : []))
            .Concat(components);
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var input in inputs)
        {
            if (input is { CustomId: { } id, Value: { } value })
            {
                fields[id] = value;
            }
        }
        return fields;
    }
}
