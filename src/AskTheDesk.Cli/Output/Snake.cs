using System.Text.Json;

namespace AskTheDesk.Cli.Output;

/// <summary>Names of cases as scripts read them: <c>not_found</c>.</summary>
internal static class Snake
{
    public static string Case(Enum value) => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
