namespace AskTheDesk.Bot.Permitting;

/// <summary>Asks somebody to wait, kindly.</summary>
internal static class LimitText
{
    /// <summary>The sentence.</summary>
    /// <param name="wait">Until the next question may come.</param>
    public static string Of(TimeSpan wait)
    {
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        return $"That is a lot of questions for one minute. I take the next one in {seconds} s.";
    }
}
