using System.Globalization;

namespace AskTheDesk.Bot.Rest.Messages;

/// <summary>Makes up nonces: each once in a process, and unlike those of the process before it.</summary>
internal sealed class Nonces(int seed)
{
    // At most 25 characters: 8 for the process, a dash, up to 16 for the number.
    private readonly string _process = seed.ToString("x8", CultureInfo.InvariantCulture);
    private long _last;

    public string Next() =>
        string.Create(CultureInfo.InvariantCulture, $"{_process}-{Interlocked.Increment(ref _last):x}");
}
