namespace AskTheDesk.Tests.Bot.Support;

/// <summary>Tests that measure the process: nothing else runs meanwhile.</summary>
[CollectionDefinition(DisableParallelization = true)]
public sealed class Alone;
