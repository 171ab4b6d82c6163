using AskTheDesk.Citations;

namespace AskTheDesk.Tests.Support;

/// <summary>A citation check that wants the claim word for word in one of the texts.</summary>
internal static class FakeJudge
{
    public static Judgement Judge(string claim, IReadOnlyList<string> evidence) =>
        evidence.Any(text => text.Contains(claim, StringComparison.Ordinal))
            ? SomeResult.Good
            : SomeResult.Bad;
}
