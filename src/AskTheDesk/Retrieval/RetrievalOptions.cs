using System.ComponentModel.DataAnnotations;

namespace AskTheDesk.Retrieval;

/// <summary>Settings under <c>Retrieval</c>.</summary>
public sealed class RetrievalOptions
{
    public const string Section = "Retrieval";

    /// <summary>Passages handed to the writer, 1 to 50. Default 10.</summary>
    [Range(1, 50)]
    public int PassageLimit { get; set; } = 10;

    /// <summary>Candidates taken from the index to be ranked, 10 to 1000. Default 100.</summary>
    [Range(10, 1000)]
    public int CandidateLimit { get; set; } = 100;

    /// <summary>Passages of one article among the hits at most, 1 to 50. Default 4.</summary>
    [Range(1, 50)]
    public int PerArticle { get; set; } = 4;

    /// <summary>How much a term in the title counts beside one in the body, 0 to 5. Default 0.4.</summary>
    [Range(0.0, 5.0)]
    public double TitleWeight { get; set; } = 0.4;

    /// <summary>How much two neighbouring terms of the question found close together count, 0 to 5. Default 0.2.</summary>
    [Range(0.0, 5.0)]
    public double NearWeight { get; set; } = 0.2;

    /// <summary>How much an article of the day asked gains, as a share of its score, 0 to 5. Default 0.5.</summary>
    [Range(0.0, 5.0)]
    public double RecencyWeight { get; set; } = 0.5;

    /// <summary>After how many days that gain has halved, 1 to 3650. Default 10.</summary>
    [Range(1.0, 3650.0)]
    public double RecencyHalfLifeDays { get; set; } = 10;

    /// <summary>What a caption's score is multiplied by, 0 to 1. Default 0.7.</summary>
    [Range(0.0, 1.0)]
    public double CaptionWeight { get; set; } = 0.7;
}
