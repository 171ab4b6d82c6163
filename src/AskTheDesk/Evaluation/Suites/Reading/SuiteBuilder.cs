namespace AskTheDesk.Evaluation.Suites.Reading;

/// <summary>Makes a suite of rows, keeping what makes sense.</summary>
internal sealed class SuiteBuilder(string file)
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<SuiteQuestion> _questions = [];
    private readonly List<SuiteClaim> _claims = [];
    private readonly List<SuiteProblem> _problems = [];

    public static Suite Build(string file, SuiteRows rows)
    {
        var builder = new SuiteBuilder(file);
        builder._problems.AddRange(rows.Problems);
        foreach (var row in rows.Rows)
        {
            builder.Add(new RowReader(file, row));
        }
        return builder.Result(rows.Name);
    }

    private Suite Result(string? name)
    {
        if (_questions.Count + _claims.Count + _problems.Count == 0)
        {
            _problems.Add(new SuiteProblem(file, 0, null, "holds no questions and no claims."));
        }
        return new Suite(
            name ?? Path.GetFileNameWithoutExtension(file),
            _questions,
            _claims,
            [.. _problems.OrderBy(problem => problem.Line)]
        );
    }

    private void Add(RowReader row)
    {
        if (ClaimRow.Is(row))
        {
            var claim = ClaimRow.Parse(row);
            if (IsGood(row, claim.Id))
            {
                _claims.Add(claim);
            }
            return;
        }
        var question = QuestionRow.Parse(row);
        if (question.FollowUpOf is { } before && _questions.TrueForAll(other => other.Id != before))
        {
            row.Problem("follow_up_of", "names no question above this one.");
        }
        if (IsGood(row, question.Id))
        {
            _questions.Add(question);
        }
    }

    private bool IsGood(RowReader row, string id)
    {
        if (_ids.Contains(id))
        {
            row.Problem("id", "another line has this id.");
        }
        _problems.AddRange(row.Problems);
        return row.Problems.Count == 0 && _ids.Add(id);
    }
}
