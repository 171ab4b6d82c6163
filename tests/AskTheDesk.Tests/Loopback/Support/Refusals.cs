using AskTheDesk.Loopback.Rest;

namespace AskTheDesk.Tests.Loopback.Support;

/// <summary>Runs a rule that must refuse.</summary>
internal static class Refusals
{
    public static RawAnswer Of(Action check)
    {
        var answer = Assert.Throws<RestErrorException>(check).Answer;
        return new RawAnswer(
            answer.Status,
            answer.Body,
            new Dictionary<string, string>(StringComparer.Ordinal)
        );
    }
}
