using System.Diagnostics.CodeAnalysis;
using AskTheDesk.Loopback.Interactions;

namespace AskTheDesk.Loopback.Worlds;

/// <summary>The interactions, by id and by token; the oldest go, counted, when there are more than are to be kept.</summary>
/// <param name="most">How many are kept.</param>
internal sealed class InteractionStore(int most)
{
    private readonly Dictionary<ulong, Interaction> all = [];
    private readonly Dictionary<string, ulong> byToken = new(StringComparer.Ordinal);
    private readonly Queue<ulong> order = new();
    private Tally gone = new();

    public Interaction this[ulong id]
    {
        get => all[id];
        set
        {
            if (all.TryAdd(id, value))
            {
                byToken[value.Token] = id;
                order.Enqueue(id);
                Trim();
            }
            all[id] = value;
        }
    }

    /// <summary>Those that are still kept, oldest first.</summary>
    public IEnumerable<Interaction> Values => all.Values.OrderBy(i => i.Id);

    /// <summary>Counts over all there ever were.</summary>
    public Tally Tally => all.Values.Aggregate(gone, (tally, i) => tally.With(i));

    public bool TryGetValue(ulong id, [NotNullWhen(true)] out Interaction? found) =>
        all.TryGetValue(id, out found);

    public Interaction? Find(ulong? id) => id is { } known ? all.GetValueOrDefault(known) : null;

    public Interaction? FindByToken(string token) =>
        byToken.TryGetValue(token, out var id) ? all.GetValueOrDefault(id) : null;

    private void Trim()
    {
        while (
            all.Count > most && order.TryDequeue(out var oldest) && all.Remove(oldest, out var interaction)
        )
        {
            byToken.Remove(interaction.Token);
            gone = gone.With(interaction);
        }
    }
}
