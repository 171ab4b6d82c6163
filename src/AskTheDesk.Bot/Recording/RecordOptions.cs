using System.ComponentModel.DataAnnotations;

namespace AskTheDesk.Bot.Recording;

/// <summary>Settings under <c>Record</c>: what is kept of questions and answers in Discord.</summary>
public sealed class RecordOptions
{
    public const string Section = "Record";

    /// <summary>The SQLite file. Relative paths are relative to the working directory. Default <c>index/record.db</c>.</summary>
    [Required]
    public string Path { get; set; } = "index/record.db";

    /// <summary>
    /// How long an answer is kept, votes with it, up to a hundred years; 0 keeps it for ever. Default 90 days.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:00", "36500.00:00:00")]
    public TimeSpan Retention { get; set; } = TimeSpan.FromDays(90);
}
