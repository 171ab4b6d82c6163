using System.ComponentModel.DataAnnotations;

namespace AskTheDesk.Indexing;

/// <summary>Settings under <c>Archive</c>. Relative paths are relative to the working directory.</summary>
public sealed class ArchiveOptions
{
    public const string Section = "Archive";

    /// <summary>The index folder. Default <c>index</c>.</summary>
    [Required]
    public string Index { get; set; } = "index";

    /// <summary>Files and folders of articles. Default, when none is given: <c>seeds</c>.</summary>
    public IReadOnlyList<string> Sources { get; set; } = [];

    /// <summary>
    /// From which age on of the newest article a reply in Discord says how old it is. Default: none, it never
    /// does.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:01", "36500.00:00:00")]
    public TimeSpan? Overdue { get; set; }

    /// <summary>The sources given, or the default.</summary>
    public IReadOnlyList<string> Paths => Sources.Count > 0 ? Sources : ["seeds"];
}
