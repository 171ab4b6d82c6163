using AskTheDesk.Bot.Recording;
using AskTheDesk.Tests.Bot.Support;

namespace AskTheDesk.Tests.Bot.Recording;

public sealed class RecordSchemaTests : IDisposable
{
    private readonly SomeBook _some = new();

    public void Dispose() => _some.Dispose();

    [Fact]
    public void There_is_no_record_until_something_is_recorded()
    {
        _some.Book.Exists.Should().BeFalse();
        _some.Book.Add(SomeAnswer.Of());
        _some.Book.Exists.Should().BeTrue();
    }

    [Fact]
    public void An_older_record_is_brought_forward_and_keeps_what_it_holds()
    {
        var answer = SomeAnswer.Of();
        _some.Book.Add(answer);
        _some.Run("DROP TABLE hints; PRAGMA user_version = 1");

        _some.Reopen();

        _some.Book.FirstHint(new(20), SomeAnswer.Ana).Should().BeTrue();
        _some.Book.Find(answer.Id).Should().NotBeNull();
    }

    [Fact]
    public void A_record_of_a_later_version_is_left_alone()
    {
        _some.Book.Add(SomeAnswer.Of());
        _some.Run("PRAGMA user_version = 99");
        _some.Reopen();

        var adding = () => _some.Book.Add(SomeAnswer.Of());

        adding.Should().Throw<RecordException>().WithMessage("*version 99*up to 2*Record:Path*");
        adding.Should().Throw<RecordException>();
    }

    [Fact]
    public void A_file_that_is_no_record_is_said_to_be_none()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_some.Options.Path) ?? "");
        File.WriteAllText(_some.Options.Path, string.Concat(Enumerable.Repeat("not a record ", 100)));

        var adding = () => _some.Book.Add(SomeAnswer.Of("Rates rose."));

        adding
            .Should()
            .Throw<RecordException>()
            .WithMessage("*cannot be used (SQLite error 26)*")
            .Which.Message.Should()
            .NotContain("Rates");
    }

    [Fact]
    public void A_folder_that_cannot_be_is_told()
    {
        var file = Path.GetDirectoryName(_some.Options.Path) ?? "";
        File.WriteAllText(file, "a file where the folder should be");

        var adding = () => _some.Book.Add(SomeAnswer.Of());

        adding.Should().Throw<RecordException>().WithMessage("*folder can be written*");
    }
}
