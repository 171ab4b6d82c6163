using System.Text.RegularExpressions;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests;

public sealed partial class ReadmeTests : IDisposable
{
    private const string Program = "dotnet run -c Release --project src/AskTheDesk.Cli -- ";

    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    private readonly CliRun _run = new();

    public ReadmeTests()
    {
        foreach (var seed in Directory.EnumerateFiles(Repository.Seeds))
        {
            _run.With(Path.GetFileName(seed), File.ReadAllText(seed));
        }
    }

    public static TheoryData<string> Commands => [.. Lines().Select(line => line[Program.Length..])];

    public void Dispose() => _run.Dispose();

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Its_commands_run(string command)
    {
        var code = await _run.RunAsync("index", "--json");

        code = Math.Max(code, await _run.RunAsync(Words(command)));

        code.Should().Be(0);
    }

    [Fact]
    public async Task The_answer_on_its_first_screen_cites_what_is_cited()
    {
        await _run.RunAsync(Words(Lines().First()[Program.Length..]));

        var cited = _run.Output.Split('\n').Where(line => line.StartsWith('[')).ToList();
        cited.Should().NotBeEmpty();
        cited.Should().OnlyContain(line => Plain(Readme).Contains(Plain(line), StringComparison.Ordinal));
    }

    [Fact]
    public void Its_first_screen_shows_how_to_ask_and_how_to_test()
    {
        var screen = string.Join('\n', Readme.Split('\n').Take(40));

        screen.Should().Contain(Program + "ask ").And.Contain("$ dotnet test\n");
    }

    [Fact]
    public void Its_table_names_every_stage_in_the_order_of_the_flow()
    {
        var folders = Directory
            .EnumerateDirectories(Path.Combine(Repository.Root, "src", "AskTheDesk"))
            .Select(Path.GetFileName)
            .Where(folder => folder is not ("bin" or "obj"));

        var named = StageRow().Matches(Readme).Select(match => match.Groups["stage"].Value).ToList();

        named.Should().BeEquivalentTo(folders);
        named
            .Should()
            .StartWith("Articles Passages Indexing Questions Retrieval Answering Citations".Split(' '));
    }

    private static IEnumerable<string> Lines() =>
        Readme
            .Split('\n')
            .Where(line => line.StartsWith($"$ {Program}", StringComparison.Ordinal))
            .Select(line => line[2..]);

    private static string[] Words(string command) =>
        [.. Word().Matches(command).Select(match => match.Value.Trim('"'))];

    /// <summary>Line breaks are the terminal's.</summary>
    private static string Plain(string text) =>
        string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex("\"[^\"]*\"|\\S+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    [GeneratedRegex(
        "^\\| `(?<stage>[A-Z][a-z]+)` \\|",
        RegexOptions.Multiline | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex StageRow();
}
