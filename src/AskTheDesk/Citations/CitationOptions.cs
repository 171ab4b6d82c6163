using System.ComponentModel.DataAnnotations;

namespace AskTheDesk.Citations;

/// <summary>Settings under <c>Citations</c>.</summary>
public sealed class CitationOptions
{
    public const string Section = "Citations";

    /// <summary>Whether unsupported sentences are dropped or shown as unsupported. Default Drop.</summary>
    [EnumDataType(typeof(UnsupportedSentences))]
    public UnsupportedSentences Unsupported { get; set; } = UnsupportedSentences.Drop;

    /// <summary>The probability from which a sentence counts as supported, 0 to 1. Default 0.5.</summary>
    [Range(0.0, 1.0)]
    public double Threshold { get; set; } = SupportCheck.Threshold;
}
