namespace AskTheDesk.Language;

/// <summary>Decides whether a terminator ends the sentence it stands in.</summary>
internal static class SentenceEnd
{
    /// <summary>Whether the sentence that begins at <paramref name="start"/> ends there.</summary>
    public static bool Is(string text, int start, Terminator terminator)
    {
        if (terminator.End == text.Length)
        {
            return true;
        }
        if (!char.IsWhiteSpace(text[terminator.End]))
        {
            return false;
        }
        var next = NextWord.Read(text, terminator.End);
        if (next.IsLowerCase || next.IsDots)
        {
            return false;
        }
        if (terminator.IsFullStop(text))
        {
            return !LeadsListItem(text, start, terminator.Start)
                && Abbreviations.MayEnd(text.AsSpan(0, terminator.Start), next);
        }
        if (terminator.ClosesQuotation(text) && next.BeginsAttribution(text))
        {
            return false;
        }
        return !terminator.IsEllipsis(text) || EndsAfterEllipsis(text, terminator, next);
    }

    /// <summary>"I" is a capital wherever it stands, so it tells nothing.</summary>
    private static bool EndsAfterEllipsis(string text, Terminator terminator, NextWord next)
    {
        if (next.IsFirstPerson)
        {
            return false;
        }
        return !terminator.IsSpaced(text) || next.IsStarter;
    }

    /// <summary>"1. Buy milk": nothing but a short number stands before the full stop.</summary>
    private static bool LeadsListItem(string text, int start, int stop)
    {
        var item = text.AsSpan(start, stop - start).TrimStart();
        return item.Length is > 0 and <= 3 && !item.ContainsAnyExceptInRange('0', '9');
    }
}
