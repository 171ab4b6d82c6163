using System.Text.Json;
using AskTheDesk.Evaluation.Records;

namespace AskTheDesk.Evaluation.Running;

/// <summary>
/// Keeps finished questions and claims in a file, one JSON object a line after a line that names the run, so
/// that a run that was stopped goes on where it was.
/// </summary>
public sealed class RunJournal : IDisposable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, QuestionRecord> _questions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ClaimRecord> _claims = new(StringComparer.Ordinal);
    private readonly string _file;
    private readonly StreamWriter _writer;

    private RunJournal(string file, JournalLine head)
    {
        _file = file;
        var earlier = Earlier(file, head);
        earlier.ForEach(Keep);
        _writer = new StreamWriter(file, append: earlier.Count > 0) { AutoFlush = true };
        // A run that was killed may have left half a line.
        _writer.WriteLine();
        if (earlier.Count == 0)
        {
            Write(head);
        }
    }

    /// <summary>How much an earlier, stopped run of the same kind had finished.</summary>
    public int Kept => _questions.Count + _claims.Count;

    /// <summary>Takes up the journal of the same run, or begins it afresh.</summary>
    /// <param name="run">Names everything that bears on the result; another name's records are dropped.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static RunJournal Open(string file, string run) => new(file, new JournalLine(run, null, null));

    /// <summary>The run is over and its record written: nothing is to be taken up again.</summary>
    public void Finish()
    {
        Dispose();
        File.Delete(_file);
    }

    public void Dispose() => _writer.Dispose();

    internal QuestionRecord? Question(string key) => _questions.GetValueOrDefault(key);

    internal ClaimRecord? Claim(string key) => _claims.GetValueOrDefault(key);

    internal void Add(QuestionRecord question) => Write(new JournalLine(null, question, null));

    internal void Add(ClaimRecord claim) => Write(new JournalLine(null, null, claim));

    private void Write(JournalLine line)
    {
        var json = JsonSerializer.Serialize(line, RunJson.Options);
        lock (_lock)
        {
            _writer.WriteLine(json);
        }
    }

    private void Keep(JournalLine line)
    {
        if (line.Question is { } question)
        {
            _questions[question.Key] = question;
        }
        if (line.Claim is { } claim)
        {
            _claims[claim.Key] = claim;
        }
    }

    private static List<JournalLine> Earlier(string file, JournalLine head)
    {
        var lines = File.Exists(file)
            ? File.ReadLines(file).Select(Parse).OfType<JournalLine>().ToList()
            : [];
        return lines.FirstOrDefault() == head ? lines : [];
    }

    /// <summary>Null for a line that was cut off.</summary>
    private static JournalLine? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<JournalLine>(line, RunJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record JournalLine(string? Run, QuestionRecord? Question, ClaimRecord? Claim);
}
