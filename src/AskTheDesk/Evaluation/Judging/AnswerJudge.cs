using System.Text;
using AskTheDesk.Answering;
using AskTheDesk.Answering.Chatting;
using AskTheDesk.Answering.Drafting;
using AskTheDesk.Answering.Prompting;
using AskTheDesk.Evaluation.Suites;
using Microsoft.Extensions.Options;

namespace AskTheDesk.Evaluation.Judging;

/// <summary>
/// Has a chat model mark an answer. It marks what was said, never the citations; where it fails, that is its own
/// failure and says nothing about the answer. Creating one loads Semantic Kernel.
/// </summary>
public sealed class AnswerJudge : IDisposable
{
    private readonly ModelChat _chat;

    /// <summary>A judge over its own connections.</summary>
    /// <exception cref="OptionsValidationException">An option is out of range.</exception>
    public AnswerJudge(IOptions<JudgeOptions> options, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(options);
        _chat = new ModelChat(options.Value.ToModel(), Prompt, clock);
    }

    /// <summary>The prompt's text, <c>JudgePrompt.txt</c> beside this file.</summary>
    public static PromptText Prompt { get; } =
        PromptText.Read("Judge", "AskTheDesk.Evaluation.Judging.JudgePrompt.txt");

    /// <summary>Marks an answer to a question that wants something in particular to be said.</summary>
    /// <param name="answer">What was shown, without markers.</param>
    public async Task<JudgeRecord> MarkAsync(SuiteQuestion question, string answer, CancellationToken token)
    {
        var said = new StringBuilder();
        var filter = new ThinkFilter();
        try
        {
            await foreach (var chunk in _chat.AskAsync(Variables(question, answer), token))
            {
                said.Append(filter.Push(chunk.Text));
            }
        }
        catch (WriterException failure)
        {
            // Its settings are the judge's, whatever the message calls them.
            var why = failure.Message.Replace("Model:", "Judge:", StringComparison.Ordinal);
            return new JudgeRecord(Right: null, why);
        }
        return Read(said.Append(filter.End()).ToString());
    }

    public void Dispose() => _chat.Dispose();

    /// <summary>What a judge's reply comes to: one of the two words, and not both.</summary>
    internal static JudgeRecord Read(string reply)
    {
        var words = reply.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var right = words.Any(word => Is(word, "RIGHT"));
        var wrong = words.Any(word => Is(word, "WRONG"));
        return right == wrong
            ? new JudgeRecord(Right: null, right ? "the judge said both" : "the judge said neither")
            : new JudgeRecord(right, Failure: null);
    }

    private static bool Is(string word, string verdict) =>
        word.Trim('.', ',', ':', ';', '!', '?', '"', '\'', '*', '(', ')')
            .Equals(verdict, StringComparison.OrdinalIgnoreCase);

    private static Dictionary<string, string> Variables(SuiteQuestion question, string answer) =>
        new(StringComparer.Ordinal)
        {
            ["question"] = PlainData.From(question.Text),
            ["expected"] = PlainData.From(Expected(question)),
            ["answer"] = PlainData.From(answer),
        };

    private static string Expected(SuiteQuestion question)
    {
        string[] parts =
        [
            string.Join(" or ", question.Answers),
            string.Join(" and ", question.AllOf),
            question.MustNotSay.Count == 0 ? "" : $"not {string.Join(" nor ", question.MustNotSay)}",
        ];
        return string.Join("; ", parts.Where(part => part.Length > 0));
    }
}
