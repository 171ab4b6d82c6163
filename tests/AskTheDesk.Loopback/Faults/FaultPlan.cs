namespace AskTheDesk.Loopback.Faults;

/// <summary>The faults that are switched on. Safe to use from any thread.</summary>
public sealed class FaultPlan(int seed)
{
    private readonly Lock gate = new();
    private readonly Random random = new(seed);
    private readonly List<Armed> armed = [];
    private readonly Dictionary<Fault, int> thrown = [];

    /// <summary>Strikes at the next <paramref name="times"/> occasions.</summary>
    public void Next(Fault fault, int times = 1) => Add(new FaultRule(fault) { Times = times });

    /// <summary>Strikes at each occasion with a probability of 0 to 1, until cleared.</summary>
    public void Often(Fault fault, double chance) => Add(new FaultRule(fault) { Times = 0, Chance = chance });

    public void Add(FaultRule rule)
    {
        lock (gate)
        {
            armed.Add(new Armed(rule));
        }
    }

    public void Clear()
    {
        lock (gate)
        {
            armed.Clear();
        }
    }

    /// <summary>How often the fault has struck.</summary>
    public int Thrown(Fault fault)
    {
        lock (gate)
        {
            return thrown.GetValueOrDefault(fault);
        }
    }

    /// <summary>The rule by which the fault strikes here and now, or null.</summary>
    internal FaultRule? Take(Fault fault, string place)
    {
        lock (gate)
        {
            var hit = armed.Find(a => a.Fits(fault, place) && random.NextDouble() < a.Rule.Chance);
            if (hit is null)
            {
                return null;
            }
            thrown[fault] = thrown.GetValueOrDefault(fault) + 1;
            if (++hit.Struck == hit.Rule.Times)
            {
                armed.Remove(hit);
            }
            return hit.Rule;
        }
    }

    private sealed class Armed(FaultRule rule)
    {
        public FaultRule Rule => rule;
        public int Struck { get; set; }

        public bool Fits(Fault fault, string place) =>
            rule.Fault == fault
            && (rule.Where is null || place.Contains(rule.Where, StringComparison.OrdinalIgnoreCase));
    }
}
