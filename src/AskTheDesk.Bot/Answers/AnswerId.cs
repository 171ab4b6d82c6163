using System.Security.Cryptography;

namespace AskTheDesk.Bot.Answers;

/// <summary>Names an answer in the record and on its buttons: 10 characters, drawn at random.</summary>
public readonly record struct AnswerId(string Value)
{
    private const int Length = 10;

    // Without letters that are mistaken for digits when someone reads one out.
    private const string Alphabet = "23456789abcdefghjkmnpqrstuvwxyz";

    public static AnswerId New() => new(RandomNumberGenerator.GetString(Alphabet, Length));

    /// <summary>The id that a text is, or null when it is none; outside data.</summary>
    public static AnswerId? Read(string text) =>
        text.Length == Length && text.All(c => Alphabet.Contains(c, StringComparison.Ordinal))
            ? new AnswerId(text)
            : null;

    public override string ToString() => Value;
}
