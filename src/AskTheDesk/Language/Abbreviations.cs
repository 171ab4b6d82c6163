namespace AskTheDesk.Language;

/// <summary>
/// The words that a full stop shortens, and what that says about the end of a sentence. Capitals count:
/// "Miss." is Mississippi, "miss." a verb.
/// </summary>
internal static class Abbreviations
{
    private const int Longest = 12;

    /// <summary>Always followed by what they belong to.</summary>
    private static readonly HashSet<string> Leading = Set(
        """
        Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Rev Fr Msgr Hon Sen Sens Rep Reps Gov Govs Pres Gen Lt Col Sgt
        Capt Cpl Cmdr Cmdt Maj Brig Adm Pvt Pfc Spc Supt Det Insp Sir Amb Atty Asst Assoc Ald Treas Mt Ft
        e.g i.e eg cf viz vs Vs v
        """
    );

    /// <summary>Followed by what they belong to when that is a number.</summary>
    private static readonly HashSet<string> BeforeNumbers = Set(
        "No Nos no nos Art Fig Figs Vol Vols Ch Sec Sect Ver pp para"
    );

    /// <summary>They stand inside a sentence and, now and then, at its end.</summary>
    private static readonly HashSet<string> Trailing = Set(
        """
        Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Inc Co Cos Corp Ltd Plc Bros Jr Sr Esq Dept Univ Assn
        Bldg St Ave Blvd Rd Hwy Pkwy Rte Ste Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md
        Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo etc al approx dept est avg
        Avg Est Pct pct yr yrs hr hrs mo mos lb lbs oz ft mi km govt intl misc incl
        """
    );

    /// <summary>Whether a sentence may end at the full stop after this text.</summary>
    public static bool MayEnd(ReadOnlySpan<char> before, NextWord next)
    {
        var word = LastWord(before);
        if (word.IsEmpty)
        {
            return true;
        }
        if (IsIn(Leading, word))
        {
            return false;
        }
        if (IsIn(BeforeNumbers, word))
        {
            return !next.IsNumber;
        }
        if (
            word.Equals("a.m", StringComparison.OrdinalIgnoreCase)
            || word.Equals("p.m", StringComparison.OrdinalIgnoreCase)
        )
        {
            return !next.IsTimeWord && !next.IsNumber;
        }
        return next.IsStarter || !(IsIn(Trailing, word) || IsInitials(word));
    }

    /// <summary>The letters and full stops that a text ends with; none when they are too many.</summary>
    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> before)
    {
        var start = before.Length;
        while (start > 0 && (char.IsLetter(before[start - 1]) || before[start - 1] == '.'))
        {
            start--;
            if (before.Length - start > Longest)
            {
                return [];
            }
        }
        return before[start..];
    }

    /// <summary>"J", "U.S", "Ph.D": parts of one or two letters, one of them a capital.</summary>
    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        var parts = 0;
        var capitals = 0;
        foreach (var part in word.Split('.'))
        {
            var letters = word[part];
            if (letters.Length > 2)
            {
                return false;
            }
            parts++;
            capitals += letters.Length > 0 && char.IsUpper(letters[0]) ? 1 : 0;
        }
        return capitals > 0 && (parts > 1 || word.Length == 1);
    }

    /// <summary>A word in capitals is looked up as it is written elsewhere: "SEN" as "Sen".</summary>
    private static bool IsIn(HashSet<string> set, ReadOnlySpan<char> word)
    {
        var lookup = set.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.Contains(word) || word.Length < 2 || char.IsLower(word[1]))
        {
            return lookup.Contains(word);
        }
        Span<char> capitalised = stackalloc char[word.Length];
        word.ToLowerInvariant(capitalised);
        capitalised[0] = word[0];
        return lookup.Contains(capitalised);
    }

    private static HashSet<string> Set(string words) =>
        new(words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
