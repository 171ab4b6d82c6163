namespace AskTheDesk.Benchmarks.Bots.Playing;

/// <summary>Draws who asks what, where and when. Pure: the same seed draws the same.</summary>
internal static class AskPlan
{
    /// <summary>As many questions as asked for, earliest first; everybody asks about equally often.</summary>
    /// <param name="kinds">The ways to put one; one that stands there twice is twice as likely.</param>
    public static IReadOnlyList<PlannedAsk> Draw(AskSetup setup, IReadOnlyList<AskKind> kinds)
    {
        var random = new Random(setup.Seed);
        var users = Enumerable.Range(0, setup.Asks).Select(number => number % setup.Users).ToArray();
        random.Shuffle(users);
        return
        [
            .. users
                .Select(user => new PlannedAsk(
                    setup.Within * random.NextDouble(),
                    kinds[random.Next(kinds.Count)],
                    user,
                    random.Next(int.MaxValue),
                    random.Next(int.MaxValue)
                ))
                .OrderBy(ask => ask.Moment),
        ];
    }
}
