using AskTheDesk.Evaluation.Suites;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Evaluation.Suites;

public sealed class BeirCorpusTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Ids_are_renamed_and_broken_lines_left_for_the_reader()
    {
        _folder.Write(
            "corpus.jsonl",
            "{\"_id\":\"1\",\"title\":\"A\",\"text\":\"B\",\"metadata\":{}}\n{broken\n[1]\n"
        );

        using var corpus = BeirCorpus.Convert(_folder.Path);

        File.ReadAllLines(corpus.Path)
            .Should()
            .Equal("{\"id\":\"1\",\"title\":\"A\",\"text\":\"B\",\"metadata\":{}}", "{broken", "[1]");
    }

    [Fact]
    public void The_rewritten_file_is_gone_afterwards()
    {
        _folder.Write("corpus.jsonl", "{}");
        var corpus = BeirCorpus.Convert(_folder.Path);

        corpus.Dispose();

        File.Exists(corpus.Path).Should().BeFalse();
    }

    [Fact]
    public void Another_folder_is_none()
    {
        BeirCorpus.Is(_folder.Path).Should().BeFalse();
    }
}
