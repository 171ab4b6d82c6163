namespace AskTheDesk.Bot.Port.Commands;

/// <summary>What was filled in. A user, channel or role comes as <see cref="Id"/>.</summary>
public abstract record OptionValue
{
    private OptionValue() { }

    public sealed record Text(string Value) : OptionValue;

    public sealed record Whole(long Value) : OptionValue;

    public sealed record Number(double Value) : OptionValue;

    public sealed record Flag(bool Value) : OptionValue;

    public sealed record Id(ulong Value) : OptionValue;
}
