using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using AskTheDesk.Cli.Evaluation;

namespace AskTheDesk.Cli;

/// <summary>Adds examples to what <c>--help</c> says of a verb.</summary>
internal static class Help
{
    private const string Program = "desk";
    private const int WidthOfNoTerminal = 100;

    private static readonly Dictionary<string, string[]> Examples = new(StringComparer.Ordinal)
    {
        [""] =
        [
            "ask \"How many migrants were in the caravan?\"",
            "index archive --report report.json",
            "search \"asylum agreements\" --explain",
            "ask --help",
        ],
        ["ask"] =
        [
            "ask \"How many migrants were in the caravan?\"",
            "ask \"Who leads it?\" --as-of 2021-10-24 --source \"The Paper\"",
            "ask \"Who leads it?\" --json | jq -r .answer",
        ],
        ["search"] =
        [
            "search \"asylum agreements\" --top 3",
            "search '\"Remain in Mexico\" policy' --explain",
            "search caravan --from 2021-10-01 --to 2021-10-31 --json",
        ],
        ["chat"] = ["chat", "chat --index /srv/desk/index", "chat < questions.txt"],
        ["index"] =
        [
            "index",
            "index archive extra/2021.jsonl.gz --dry-run",
            "index archive --rebuild --report report.json",
        ],
        ["remove"] = ["remove 2021/caravan.txt --why \"published by mistake\""],
        ["retract"] = ["retract 2021/caravan.txt --why \"the figures were wrong\""],
        ["restore"] = ["restore 2021/caravan.txt"],
        ["status"] = ["status", "status --json | jq .newest"],
        ["doctor"] = ["doctor"],
        ["bot"] = ["bot"],
        ["votes"] = ["votes export --out votes.jsonl"],
        ["export"] = ["votes export", "votes export --out votes.jsonl"],
        ["eval"] =
        [
            "eval tests/suites/seeds.yaml --min accuracy=0.9",
            "eval questions.jsonl --articles articles.jsonl.gz --json run.json --html run.html",
            "eval questions.jsonl --json new.json --baseline run.json --max-regression 0.01",
            "eval suites/*.yaml --lint",
        ],
    };

    /// <summary>Gives a command and all its verbs their examples.</summary>
    public static void Teach(Command command, CliContext context)
    {
        foreach (var option in command.Options.OfType<HelpOption>())
        {
            option.Action = new Lesson(new HelpAction { MaxWidth = context.Width ?? WidthOfNoTerminal });
        }
    }

    private sealed class Lesson(HelpAction help) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var code = help.Invoke(parseResult);
            var command = parseResult.CommandResult.Command;
            var verb = command is RootCommand ? "" : command.Name;
            var output = parseResult.InvocationConfiguration.Output;
            if (Examples.TryGetValue(verb, out var examples))
            {
                output.WriteLine("Examples:");
                foreach (var example in examples)
                {
                    output.WriteLine($"  {Program} {example}");
                }
            }
            if (verb == "eval")
            {
                output.WriteLine();
                output.WriteLine(string.Join(Environment.NewLine, MetricHelp.Lines()));
            }
            return code;
        }
    }
}
