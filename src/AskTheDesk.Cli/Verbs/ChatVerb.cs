using System.CommandLine;
using AskTheDesk.Citations;
using AskTheDesk.Cli.Output;
using AskTheDesk.Cli.Verbs.Parts;
using AskTheDesk.Questions;

namespace AskTheDesk.Cli.Verbs;

/// <summary><c>chat</c>: questions one after the other, each in the light of those before it.</summary>
internal sealed class ChatVerb : Command
{
    private const int MostTurns = 10;
    private const string Prompt = "> ";

    private readonly CliContext _context;
    private readonly Option<string?> _index = CommonOptions.Index();

    public ChatVerb(CliContext context)
        : base("chat", "Ask on and on; each question is understood in the light of those before it.")
    {
        _context = context;
        Add(_index);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken token)
    {
        using var session = DeskSession.Open(_context, parsed.GetValue(_index));
        new IndexRun(session).BuildIfMissing(token);
        Greet();
        IReadOnlyList<Turn> turns = [];
        while (await ReadAsync(token) is { } line && line != "/quit")
        {
            turns = line switch
            {
                "" => turns,
                "/new" => [],
                _ => await AskAsync(session.Desk, new Question(line) { Turns = turns }, token),
            };
        }
        return ExitCode.Done;
    }

    /// <summary>The next line, trimmed; null at the end. A console cannot be told to stop waiting for a key.</summary>
    private async Task<string?> ReadAsync(CancellationToken token)
    {
        var line = await Task.Run(Read, token).WaitAsync(token);
        return line?.Trim();
    }

    private string? Read()
    {
        if (_context.IsTyped)
        {
            _context.Error.Write(Prompt);
        }
        return _context.Input.ReadLine();
    }

    private void Greet()
    {
        if (_context.IsTyped)
        {
            _context.Error.WriteLine("Ask away. /new begins another conversation, /quit or Ctrl-D ends.");
        }
    }

    private async Task<IReadOnlyList<Turn>> AskAsync(Desk desk, Question question, CancellationToken token)
    {
        var page = Page.Of(_context);
        if (!_context.IsTyped)
        {
            page.Paragraph(question.Text, Prompt);
        }
        DeskResult result;
        using (var status = new StatusLine(_context))
        {
            result = await desk.AskAsync(question, status, token);
        }
        new ReplyText(page).Write(result);
        page.Blank();
        return [.. question.Turns.Append(TurnOf(question, result)).TakeLast(MostTurns)];
    }

    private static Turn TurnOf(Question question, DeskResult result)
    {
        var said = result.Reply is DeskReply.Answered answered
            ? answered.Sentences.Select(sentence => sentence.Text)
            : [];
        return new Turn(result.Trace.Query?.Text ?? question.Text, string.Join(' ', said));
    }
}
