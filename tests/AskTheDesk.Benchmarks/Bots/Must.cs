namespace AskTheDesk.Benchmarks.Bots;

/// <summary>Something that a run must show, and what it showed.</summary>
internal sealed record Must(string What, string Found, bool Holds)
{
    /// <summary>Prints all of them.</summary>
    /// <returns>0 when all hold, else 1.</returns>
    public static int Judge(IReadOnlyList<Must> musts, TextWriter output)
    {
        foreach (var must in musts)
        {
            output.WriteLine($"| {must.What} | {must.Found} | {(must.Holds ? "yes" : "**no**")} |");
        }
        return musts.All(must => must.Holds) ? 0 : 1;
    }

    public static void Head(TextWriter output)
    {
        output.WriteLine("| must | measured | holds |");
        output.WriteLine("|---|---|---|");
    }
}
