using System.ComponentModel.DataAnnotations;

namespace AskTheDesk;

/// <summary>Settings under <c>Desk</c>.</summary>
public sealed class DeskOptions : IValidatableObject
{
    public const string Section = "Desk";

    /// <summary>Longest question looked into, in characters, 1 to 4000. Default 1000.</summary>
    [Range(1, 4000)]
    public int MaxQuestion { get; set; } = 1000;

    /// <summary>
    /// How sure the desk may be that the archive does not answer before it says so, 0 (never answers) to 1
    /// (always answers). Default 0.55: of the questions in <c>tests/suites/seeds-tuned.yaml</c> it answers 26 of 30
    /// that the seeds answer, 21 of them rightly, and refuses 19 of 22 that they do not.
    /// </summary>
    [Range(0.0, 1.0)]
    public double RefusalThreshold { get; set; } = 0.55;

    /// <summary>The time zone in which a day given without a time ends: an IANA name. Default UTC.</summary>
    [Required]
    public string TimeZone { get; set; } = "UTC";

    /// <summary>
    /// Whom to ask when the archive does not say, as it is to stand in a message: a name, a channel, an extension.
    /// Default empty: nobody is named.
    /// </summary>
    [MaxLength(200)]
    public string Handover { get; set; } = "";

    /// <summary>The last second of a day where the newsroom is.</summary>
    public DateTimeOffset EndOf(DateOnly day)
    {
        var last = day.ToDateTime(new TimeOnly(23, 59, 59));
        return new DateTimeOffset(last, TimeZoneInfo.FindSystemTimeZoneById(TimeZone).GetUtcOffset(last));
    }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out _))
        {
            yield return new ValidationResult(
                "Desk:TimeZone names no time zone that this machine knows; write it as Europe/Madrid.",
                [nameof(TimeZone)]
            );
        }
    }
}
