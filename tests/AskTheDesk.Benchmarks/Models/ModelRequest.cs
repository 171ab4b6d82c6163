namespace AskTheDesk.Benchmarks.Models;

/// <summary>What <c>model</c> is to do.</summary>
/// <param name="Endpoint">An OpenAI-compatible API; null serves the small model of the development data.</param>
/// <param name="Id">The model's name.</param>
/// <param name="Suite">The questions.</param>
/// <param name="Claims">Where to write every drafted sentence as a claim to be labelled; null is nowhere.</param>
internal sealed record ModelRequest(string? Endpoint, string Id, string Suite, string? Claims)
{
    public const string Usage = "model [--endpoint URL] [--id MODEL] [--suite FILE] [--claims FILE]";

    private const string SmallModel = "SmolLM2-135M-Instruct.Q4_1";

    private static string OwnSuite =>
        Path.Combine(DevelopmentData.Repository, "tests", "suites", "model.yaml");

    /// <summary>Reads the command line.</summary>
    /// <exception cref="FormatException">An option is unknown or without value.</exception>
    public static ModelRequest Parse(IReadOnlyList<string> arguments)
    {
        var request = new ModelRequest(null, SmallModel, OwnSuite, null);
        foreach (var pair in arguments.Chunk(2))
        {
            request = pair switch
            {
                ["--endpoint", var value] => request with { Endpoint = value },
                ["--id", var value] => request with { Id = value },
                ["--suite", var value] => request with { Suite = value },
                ["--claims", var value] => request with { Claims = value },
                _ => throw new FormatException($"{pair[0]}: {Usage}"),
            };
        }
        return request;
    }
}
