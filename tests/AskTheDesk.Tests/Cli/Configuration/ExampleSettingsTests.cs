using AskTheDesk.Bot;
using AskTheDesk.Cli.Configuration;
using AskTheDesk.Indexing;
using AskTheDesk.Tests.Support;
using Microsoft.Extensions.Configuration;

namespace AskTheDesk.Tests.Cli.Configuration;

public sealed class ExampleSettingsTests : IDisposable
{
    private static readonly string File = Path.Combine(Repository.Root, "appsettings.example.json");

    private readonly CliRun _run = new();

    public static TheoryData<string, Type> Sections =>
        [.. KnownSettings.Sections.Select(pair => (pair.Key, pair.Value))];

    public void Dispose() => _run.Dispose();

    [Theory]
    [MemberData(nameof(Sections))]
    public void Every_option_of_a_section_is_listed_and_nothing_else(string section, Type options)
    {
        Example()
            .GetSection(section)
            .GetChildren()
            .Select(child => child.Key)
            .Should()
            .BeEquivalentTo(KnownSettings.Keys(options));
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public void Every_value_is_the_default_in_the_code(string section, Type options)
    {
        var defaults = Activator.CreateInstance(options) ?? throw new InvalidOperationException();
        var listed = Activator.CreateInstance(options) ?? throw new InvalidOperationException();
        Example().GetSection(section).Bind(listed);

        foreach (var property in options.GetProperties().Where(property => property.CanWrite))
        {
            Comparable(property.GetValue(listed), listed)
                .Should()
                .BeEquivalentTo(Comparable(property.GetValue(defaults), defaults), property.Name);
        }
    }

    [Fact]
    public void Every_section_that_the_code_reads_is_listed()
    {
        var read = new[] { typeof(Desk).Assembly, typeof(DiscordOptions).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.Name.EndsWith("Options", StringComparison.Ordinal))
            .Where(type => type.GetField("Section") is not null);

        Example()
            .GetChildren()
            .Select(section => section.Key)
            .Should()
            .BeEquivalentTo(KnownSettings.Sections.Keys);
        KnownSettings.Sections.Values.Should().BeEquivalentTo(read);
    }

    [Fact]
    public void Every_key_has_a_comment_above_it()
    {
        var lines = System.IO.File.ReadAllLines(File).Select(line => line.Trim()).ToList();
        var keys = Enumerable
            .Range(0, lines.Count)
            .Where(i => lines[i].StartsWith('"') && !lines[i].EndsWith('{'));

        keys.Should().OnlyContain(i => lines[i - 1].StartsWith("//", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Copied_as_it_is_it_works()
    {
        _run.With("a.txt", "Rates rise\n\nRates rose.");
        System.IO.File.Copy(File, Path.Combine(_run.Folder.Path, DeskConfiguration.FileName));

        var code = await _run.RunAsync("ask", "Which rates rose?");

        code.Should().Be(0);
        _run.Error.Should().Contain("1 added");
    }

    private static IConfigurationRoot Example() => new ConfigurationBuilder().AddJsonFile(File).Build();

    /// <summary>No sources are the default ones, and no secret is an empty one.</summary>
    private static object? Comparable(object? value, object options) =>
        value switch
        {
            null => "",
            _ when options is ArchiveOptions archive && ReferenceEquals(value, archive.Sources) =>
                archive.Paths,
            _ => value,
        };
}
