namespace AskTheDesk.Bot.Port;

/// <summary>A token. It prints as stars wherever it is printed, so that it cannot reach a log by accident.</summary>
public readonly struct Secret(string value) : IEquatable<Secret>
{
    private readonly string? _value = value;

    /// <summary>The token itself, for the one place that sends it.</summary>
    public string Reveal() => _value ?? "";

    public bool Equals(Secret other) => string.Equals(Reveal(), other.Reveal(), StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is Secret other && Equals(other);

    public override int GetHashCode() => Reveal().GetHashCode(StringComparison.Ordinal);

    public override string ToString() => "***";

    public static bool operator ==(Secret left, Secret right) => left.Equals(right);

    public static bool operator !=(Secret left, Secret right) => !left.Equals(right);
}
