namespace AskTheDesk.Indexing.Writing.Updates;

/// <summary>Keeps a rebuild from taking an archive's place with less than its sources hold.</summary>
internal static class RebuildGuard
{
    /// <summary>Throws before anything is lost.</summary>
    /// <exception cref="IndexException">A source could not be read, or there is nothing in any.</exception>
    public static void Check(IndexFolder folder, UpdateTally tally)
    {
        if (tally.Unread.Count > 0)
        {
            throw GivenUp(folder, $"{string.Join(", ", tally.Unread)} could not be read");
        }
        if (tally.Read == 0)
        {
            throw GivenUp(folder, "the sources hold no article");
        }
    }

    private static IndexException GivenUp(IndexFolder folder, string why) =>
        new($"The rebuild was given up, {why}: the index in {folder.Name} is as it was.");
}
