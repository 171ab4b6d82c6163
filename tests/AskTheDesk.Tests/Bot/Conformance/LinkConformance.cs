using System.Reflection;

namespace AskTheDesk.Tests.Bot.Conformance;

/// <summary>What every link must show. A link's own test class names itself and makes the link.</summary>
public abstract class LinkConformance
{
    private static readonly Type[] Groups =
    [
        typeof(ConnectionChecks),
        typeof(ShardChecks),
        typeof(InteractionChecks),
        typeof(MessageChecks),
        typeof(LimitChecks),
    ];

    /// <summary>The checks by name.</summary>
    internal static IReadOnlyDictionary<string, Func<LinkMaker, Task>> Checks { get; } =
        Groups
            .SelectMany(group => group.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .ToDictionary(
                method => method.Name,
                method => method.CreateDelegate<Func<LinkMaker, Task>>(),
                StringComparer.Ordinal
            );

    public static TheoryData<string> Names => [.. Checks.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public Task It_holds_that(string check) => Checks[check](Make);

    private protected abstract AskTheDesk.Bot.Port.IDiscordLink Make(LinkSetup setup);
}
