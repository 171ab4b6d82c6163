using System.Text;
using AskTheDesk.Bot.Recording;
using AskTheDesk.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;
using OptionsOf = Microsoft.Extensions.Options.Options;

namespace AskTheDesk.Tests.Bot.Support;

/// <summary>A record in a folder of its own.</summary>
internal sealed class SomeBook : IDisposable
{
    private readonly TempFolder _folder = new();

    public SomeBook()
    {
        Options = new RecordOptions { Path = Path.Combine(_folder.Path, "deep", "record.db") };
        Book = Open();
    }

    public FakeTimeProvider Clock { get; } = new(SomeAnswer.At);

    public RecordOptions Options { get; }

    public RecordBook Book { get; private set; }

    /// <summary>As after a restart.</summary>
    public void Reopen()
    {
        Book.Dispose();
        Book = Open();
    }

    /// <summary>A statement on the file itself.</summary>
    public void Run(string statement)
    {
        using var connection = new SqliteConnection($"Data Source={Options.Path};Pooling=False");
        connection.Open();
        connection.Run(statement);
    }

    /// <summary>All that the record's files hold, as if it were text.</summary>
    public string Bytes() =>
        string.Concat(
            Directory
                .EnumerateFiles(Path.GetDirectoryName(Options.Path) ?? "")
                .Select(file => Encoding.Latin1.GetString(File.ReadAllBytes(file)))
        );

    public void Dispose()
    {
        Book.Dispose();
        _folder.Dispose();
    }

    private RecordBook Open() => new(OptionsOf.Create(Options), Clock);
}
