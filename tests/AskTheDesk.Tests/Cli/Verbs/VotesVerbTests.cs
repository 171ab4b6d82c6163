using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Bot.Recording;
using AskTheDesk.Evaluation.Suites;
using AskTheDesk.Tests.Bot.Support;
using AskTheDesk.Tests.Support;
using OptionsOf = Microsoft.Extensions.Options.Options;

namespace AskTheDesk.Tests.Cli.Verbs;

public sealed class VotesVerbTests : IDisposable
{
    private readonly CliRun _run = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Votes_against_answers_come_out_as_a_suite_that_can_be_read_once_it_is_filled_in()
    {
        Vote(SomeAnswer.Of() with { Standalone = "Did rates rise in June?" }, "Of the wrong year.");
        Vote(
            SomeAnswer.Of() with
            {
                Limits = AnswerLimits.None with { AsOf = Some.Instant("2020-01-31T23:59:59") },
            }
        );

        (await _run.RunAsync("votes", "export", "--out", "votes.jsonl")).Should().Be(0);

        var file = Path.Combine(_run.Folder.Path, "votes.jsonl");
        var lines = await File.ReadAllTextAsync(file, Token);
        lines = lines.Replace("\"answers\":[]", "\"answers\":[\"yes\"]", StringComparison.Ordinal);
        await File.WriteAllTextAsync(file, lines, Token);
        var suite = await SuiteReader.ReadAsync(file, Token);
        suite.Questions.Should().HaveCount(2);
        suite.Questions.Select(question => question.Text).Should().Contain("Did rates rise in June?");
        suite.Questions.Should().OnlyContain(question => question.Tags.Contains("downvoted"));
        suite
            .Questions.Select(question => question.AsOf)
            .Should()
            .BeEquivalentTo([SomeAnswer.At, Some.Instant("2020-01-31T23:59:59")]);
        _run.Error.Should().StartWith("2 votes; fill in the answers");
        _run.Output.Should().BeEmpty();
    }

    [Fact]
    public async Task Without_a_file_they_are_printed_with_the_reasons_given()
    {
        Vote(SomeAnswer.Of(), "Of the wrong year.");

        (await _run.RunAsync("votes", "export")).Should().Be(0);

        _run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Should()
            .ContainSingle()
            .Which.Should()
            .Contain("Of the wrong year.");
    }

    [Fact]
    public async Task Nothing_recorded_is_said_and_makes_no_file()
    {
        (await _run.RunAsync("votes", "export")).Should().Be(0);

        _run.Error.Should().Contain("Nothing is recorded yet");
        Directory.Exists(Path.Combine(_run.Folder.Path, "index")).Should().BeFalse();
    }

    [Fact]
    public async Task A_record_that_is_none_is_a_failure_with_its_name()
    {
        _run.Folder.Write("index/record.db", string.Concat(Enumerable.Repeat("no record ", 99)));

        (await _run.RunAsync("votes", "export")).Should().Be(1);

        _run.Error.Should().Contain("record.db").And.Contain("cannot be used");
    }

    private void Vote(Answer answer, string? reason = null)
    {
        var path = Path.Combine(_run.Folder.Path, "index", "record.db");
        using var book = new RecordBook(
            OptionsOf.Create(new RecordOptions { Path = path }),
            TimeProvider.System
        );
        book.Add(answer);
        book.Vote(new Vote(answer.Id, new UserId(13), Up: false, reason, SomeAnswer.At));
    }
}
