using System.Diagnostics.CodeAnalysis;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace AskTheDesk.Evaluation.Suites.Reading;

/// <summary>
/// Takes a YAML suite apart by its events, not as a tree: a tree's depth is the file's to choose, and deep
/// nesting would end the process.
/// </summary>
internal sealed class YamlRows
{
    private readonly string _file;
    private readonly int _linesBefore;
    private readonly IParser _parser;
    private readonly List<SuiteRow> _rows = [];
    private readonly List<SuiteProblem> _problems = [];
    private string? _name;

    private YamlRows(string file, string text, int linesBefore)
    {
        _file = file;
        _linesBefore = linesBefore;
        _parser = new Parser(new StringReader(text));
    }

    /// <summary>The rows under <c>questions</c>. After broken syntax the other items are read one by one.</summary>
    public static SuiteRows Read(string file, string text)
    {
        var whole = new YamlRows(file, text, 0);
        if (whole.Try(whole.ReadFile, out var broken))
        {
            return whole.Result();
        }
        var items = YamlItems.Split(text);
        if (items.Count == 0)
        {
            return new SuiteRows(null, [], [broken]);
        }
        var parts = items.Select(item => ReadItem(file, item)).ToList();
        return new SuiteRows(
            whole._name,
            [.. parts.SelectMany(part => part.Rows)],
            [.. parts.SelectMany(part => part.Problems).DefaultIfEmpty(broken)]
        );
    }

    private static SuiteRows ReadItem(string file, YamlItem item)
    {
        var part = new YamlRows(file, item.Text, item.LinesBefore);
        return part.Try(part.ReadItemAlone, out var broken)
            ? part.Result()
            // Half an item is no question.
            : new SuiteRows(null, [], [broken with { Line = item.LinesBefore + 1 }]);
    }

    private SuiteRows Result() => new(_name, _rows, _problems);

    private bool Try(Action read, [NotNullWhen(false)] out SuiteProblem? problem)
    {
        try
        {
            read();
            problem = null;
            return true;
        }
        catch (YamlException broken)
        {
            problem = new SuiteProblem(_file, LineOf(broken.Start), null, $"not YAML: {broken.Message}");
            return false;
        }
    }

    private void ReadFile()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _))
        {
            Problem(0, null, "the file is empty.");
            return;
        }
        if (!_parser.TryConsume<MappingStart>(out _))
        {
            Problem(LineOf(_parser), null, "expected the fields `name` and `questions`.");
            return;
        }
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            ReadTopField(_parser.Consume<Scalar>());
        }
    }

    private void ReadTopField(Scalar key)
    {
        if (key.Value == "questions" && _parser.TryConsume<SequenceStart>(out _))
        {
            ReadItems();
        }
        else if (key.Value == "name" && _parser.TryConsume<Scalar>(out var name))
        {
            _name = name.Value;
        }
        else
        {
            var what = key.Value switch
            {
                "questions" => "expected a list of questions.",
                "name" => "expected a text.",
                _ => "no such field; a suite has `name` and `questions`.",
            };
            Problem(LineOf(key.Start), key.Value, what);
            _parser.SkipThisAndNestedEvents();
        }
    }

    private void ReadItemAlone()
    {
        _parser.Consume<StreamStart>();
        _parser.Consume<DocumentStart>();
        _parser.Consume<SequenceStart>();
        ReadItems();
        _parser.Consume<DocumentEnd>();
    }

    private void ReadItems()
    {
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            if (_parser.TryConsume<MappingStart>(out var start))
            {
                _rows.Add(new SuiteRow(LineOf(start.Start), ReadFields()));
            }
            else
            {
                Problem(LineOf(_parser), null, "expected a question with its fields.");
                _parser.SkipThisAndNestedEvents();
            }
        }
    }

    private List<SuiteField> ReadFields()
    {
        var fields = new List<SuiteField>();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = _parser.Consume<Scalar>();
            fields.Add(ReadField(key.Value, LineOf(key.Start)));
        }
        return fields;
    }

    private SuiteField ReadField(string name, int line)
    {
        if (_parser.TryConsume<Scalar>(out var value))
        {
            return new SuiteField(name, line, IsNull(value) ? [] : [value.Value]);
        }
        if (!_parser.TryConsume<SequenceStart>(out _))
        {
            _parser.SkipThisAndNestedEvents();
            return new SuiteField(name, line, null);
        }
        var values = new List<string>();
        var flat = true;
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            flat &= _parser.Accept<Scalar>(out var item);
            values.Add(item?.Value ?? "");
            _parser.SkipThisAndNestedEvents();
        }
        return new SuiteField(name, line, flat ? values : null, IsList: true);
    }

    private static bool IsNull(Scalar value) =>
        value is { IsPlainImplicit: true, Value: "" or "~" or "null" };

    private int LineOf(Mark mark) => (int)mark.Line + _linesBefore;

    private int LineOf(IParser parser) => LineOf(parser.Current?.Start ?? Mark.Empty);

    private void Problem(int line, string? field, string what) =>
        _problems.Add(new SuiteProblem(_file, line, field, what));
}
