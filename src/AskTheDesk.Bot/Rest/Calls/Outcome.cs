using System.Globalization;

namespace AskTheDesk.Bot.Rest.Calls;

/// <summary>How one try of a request ended. Prints without anything that Discord or a user wrote.</summary>
internal abstract record Outcome
{
    private Outcome() { }

    /// <summary>Done.</summary>
    internal sealed record Done(byte[] Body) : Outcome
    {
        public override string ToString() => "done";
    }

    /// <summary>Refused (4xx).</summary>
    /// <param name="Code">Discord's own code, or null.</param>
    /// <param name="Fields">The fields that it calls wrong; field names and codes only.</param>
    internal sealed record Refused(int Status, int? Code, string Fields) : Outcome
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Status}/{Code}");
    }

    /// <summary>Too many (429).</summary>
    /// <param name="Global">All requests are too many, rather than those of this bucket.</param>
    /// <param name="Shared">Others used the bucket up; Discord does not hold it against us.</param>
    internal sealed record Limited(TimeSpan After, bool Global, bool Shared) : Outcome
    {
        public override string ToString() => Global ? "429 global" : "429";
    }

    /// <summary>Too many, but not in Discord's own words: what stands before it has banned the address.</summary>
    internal sealed record Banned : Outcome
    {
        public override string ToString() => "429 unlike Discord's";
    }

    /// <summary>Discord is in trouble (5xx), or answered what cannot be read.</summary>
    internal sealed record Failed(int Status) : Outcome
    {
        public override string ToString() => Status.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>No answer.</summary>
    /// <param name="Sent">The request may have reached Discord.</param>
    /// <param name="Cause">What the network said, or null for a timeout.</param>
    internal sealed record Lost(bool Sent, Exception? Cause = null) : Outcome
    {
        public override string ToString() => Sent ? "no answer" : "unreachable";
    }
}
