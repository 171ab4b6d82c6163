using System.CommandLine;
using AskTheDesk.Cli.Output;
using AskTheDesk.Cli.Output.Json;
using AskTheDesk.Cli.Verbs.Parts;
using AskTheDesk.Questions;

namespace AskTheDesk.Cli.Verbs;

/// <summary><c>ask</c>: one question, one answer.</summary>
internal sealed class AskVerb : Command
{
    private readonly CliContext _context;
    private readonly QuestionOptions _question;
    private readonly Option<string?> _index = CommonOptions.Index();
    private readonly Option<bool> _json = CommonOptions.Json();

    public AskVerb(CliContext context)
        : base("ask", "Answer a question from the archive, with its sources.")
    {
        _context = context;
        _question = new QuestionOptions(this);
        Add(_index);
        Add(_json);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken token)
    {
        using var session = DeskSession.Open(_context, parsed.GetValue(_index));
        new IndexRun(session).BuildIfMissing(token);
        var question = _question.Read(parsed, session.Options);
        var result = await AskAsync(session.Desk, question, token);
        Show(question, result, parsed.GetValue(_json));
        return ExitCode.Done;
    }

    private void Show(Question question, DeskResult result, bool json)
    {
        if (json)
        {
            var asOf = question.AsOf ?? _context.Clock.GetUtcNow();
            _context.Output.WriteLine(JsonText.Write(ReplyJsonBuilder.Build(question.Text, asOf, result)));
        }
        else
        {
            new ReplyText(Page.Of(_context)).Write(result);
        }
    }

    private async Task<DeskResult> AskAsync(Desk desk, Question question, CancellationToken token)
    {
        using var status = new StatusLine(_context);
        return await desk.AskAsync(question, status, token);
    }
}
