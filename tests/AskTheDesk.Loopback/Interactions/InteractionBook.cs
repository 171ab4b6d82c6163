using AskTheDesk.Loopback.Rest;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Interactions;

/// <summary>Finds interactions for those who hold their token, and says whether they still may. Under the world's lock.</summary>
internal sealed class InteractionBook(World world)
{
    /// <summary>How long Discord waits for the first response.</summary>
    public static readonly TimeSpan Acknowledge = TimeSpan.FromSeconds(3);

    /// <summary>How long the token lives, once acknowledged.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);

    /// <summary>The interaction, not yet acknowledged and still waiting.</summary>
    /// <exception cref="RestErrorException">10062 when it is unknown or too late, 40060 when it was acknowledged.</exception>
    public Interaction ToAcknowledge(ulong id, string token)
    {
        var interaction = Known(id, token) ?? throw RestErrors.UnknownInteraction;
        if (interaction.AcknowledgedAt is not null)
        {
            Refuse(interaction);
            throw RestErrors.AlreadyAcknowledged;
        }
        if (world.Now - interaction.CreatedAt > Acknowledge)
        {
            Refuse(interaction);
            throw RestErrors.UnknownInteraction;
        }
        return interaction;
    }

    /// <summary>The interaction, acknowledged with something that leaves messages possible.</summary>
    /// <exception cref="RestErrorException">10015 when it is not, 50027 when its token is too old.</exception>
    public Interaction ToAnswer(ulong app, string token)
    {
        if (app != world.Bot.Id || world.Interactions.FindByToken(token) is not { } interaction)
        {
            throw RestErrors.UnknownWebhook;
        }
        if (interaction.AcknowledgedAs is null or CallbackType.Autocomplete or CallbackType.Pong)
        {
            throw RestErrors.UnknownWebhook;
        }
        if (world.Now - interaction.CreatedAt > Lifetime)
        {
            throw RestErrors.ExpiredToken;
        }
        return interaction;
    }

    public void Open(Interaction interaction)
    {
        world.Interactions[interaction.Id] = interaction;
        world.Changes.Raise();
    }

    public Interaction Save(Interaction interaction)
    {
        world.Interactions[interaction.Id] = interaction;
        world.Changes.Raise();
        return interaction;
    }

    private Interaction? Known(ulong id, string token) =>
        world.Interactions.TryGetValue(id, out var found) && found.Token == token ? found : null;

    private void Refuse(Interaction interaction) =>
        Save(interaction with { RefusedCallbacks = interaction.RefusedCallbacks + 1 });
}
