using System.CommandLine;
using AskTheDesk.Cli.Evaluation;

namespace AskTheDesk.Cli.Verbs;

/// <summary><c>eval</c>: suites of questions and claims against the archive.</summary>
internal sealed class EvalVerb : Command
{
    public EvalVerb(CliContext context)
        : base("eval", "Run suites of questions with known answers, or of judged claims, and measure.")
    {
        var arguments = new EvalArguments(this);
        SetAction((parsed, token) => new EvalRun(arguments.Read(parsed), context).RunAsync(token));
    }
}
