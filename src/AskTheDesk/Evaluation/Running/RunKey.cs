using System.Security.Cryptography;
using System.Text.Json;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Suites;

namespace AskTheDesk.Evaluation.Running;

/// <summary>Names a run by everything that bears on its result.</summary>
public static class RunKey
{
    /// <summary>Lower-case hexadecimal SHA-256 over setup and suites; when it was started is no part of it.</summary>
    public static string Of(RunSetup setup, IReadOnlyList<Suite> suites)
    {
        var named = new { Setup = setup with { Started = default }, Suites = suites };
        return Convert.ToHexStringLower(
            SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(named, RunJson.Options))
        );
    }
}
