namespace AskTheDesk.Bot.Answers;

/// <summary>What a button or a form does, and to which answer: the custom id that Discord hands back.</summary>
/// <param name="Verb">One of <see cref="ButtonVerb"/>.</param>
internal readonly record struct ButtonId(string Verb, AnswerId Answer)
{
    private const char Separator = ':';

    /// <summary>What a custom id says, or null when it is none of ours; outside data.</summary>
    public static ButtonId? Read(string customId)
    {
        var cut = customId.IndexOf(Separator, StringComparison.Ordinal);
        return cut > 0 && AnswerId.Read(customId[(cut + 1)..]) is { } answer
            ? new ButtonId(customId[..cut], answer)
            : null;
    }

    public override string ToString() => $"{Verb}{Separator}{Answer}";
}
