using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Cli.Verbs;

public sealed class ChatVerbTests : IDisposable
{
    private readonly CliRun _run = new CliRun()
        .With("lima.txt", "March in Lima\n\nAbout 4,200 people marched in Lima in 2021, Ana Ruiz said.")
        .With("more.txt", "March in Lima again\n\nAbout 900 people marched in Lima in 2022, Ana Ruiz said.")
        .With("2022.txt", "The year 2022\n\nThe year 2022 was 2022's own year of strikes in Cuzco.");

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Questions_are_answered_one_by_one_until_the_input_ends()
    {
        var code = await ChatAsync(
            "How many people marched in Lima in 2021?",
            "",
            "How many people marched in Lima in 2022?"
        );

        code.Should().Be(0);
        _run.Output.Should().MatchRegex("(?s)> How many.*4,200.*> How many.*900");
    }

    [Fact]
    public async Task A_follow_up_is_understood_in_the_light_of_what_was_asked_before()
    {
        await ChatAsync("How many people marched in Lima in 2021?", "And in 2022?");

        AnswerTo("And in 2022?").Should().Contain("About 900 people").And.NotContain("The year 2022 was");
    }

    [Fact]
    public async Task After_new_a_follow_up_has_nothing_to_follow()
    {
        await ChatAsync("How many people marched in Lima in 2021?", "/new", "And in 2022?");

        AnswerTo("And in 2022?").Should().Contain("The year 2022 was");
    }

    [Fact]
    public async Task Quit_ends_it()
    {
        await ChatAsync("/quit", "How many people marched in Lima in 2021?");

        _run.Output.Should().BeEmpty();
    }

    [Fact]
    public async Task A_prompt_is_shown_only_to_who_types()
    {
        _run.Context = _run.Context with { IsTyped = true };

        await ChatAsync("How many people marched in Lima in 2021?");

        _run.Error.Should().EndWith("> > ");
        _run.Output.Should().NotContain("> ");
    }

    private Task<int> ChatAsync(params string[] lines)
    {
        _run.Context = _run.Context with { Input = new StringReader(string.Join('\n', lines)) };
        return _run.RunAsync("chat");
    }

    private string AnswerTo(string question) =>
        _run.Output[
            (_run.Output.LastIndexOf($"> {question}\n", StringComparison.Ordinal) + question.Length + 3)..
        ];
}
