using System.CommandLine;

namespace AskTheDesk.Cli.Verbs.Parts;

/// <summary>Options that several verbs take.</summary>
internal static class CommonOptions
{
    public static Option<string?> Index() =>
        new("--index") { Description = "The index's folder, instead of Archive:Index.", HelpName = "DIR" };

    public static Option<bool> Json() => new("--json") { Description = "Print JSON, for scripts." };

    public static Argument<string[]> Ids() =>
        new("ID")
        {
            Description = "Articles by id: what ask and search name them by.",
            Arity = ArgumentArity.OneOrMore,
        };

    public static Option<string?> Why() =>
        new("--why") { Description = "The reason, to be kept with the article.", HelpName = "TEXT" };
}
