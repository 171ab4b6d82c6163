using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Tests.Bot.Support;

namespace AskTheDesk.Tests.Bot.Recording;

public sealed class MemoryTests : IDisposable
{
    private static readonly AskedBy Thread = SomeAnswer.By with
    {
        Channel = new ChannelId(31),
        IsThread = true,
    };

    private readonly SomeBook _some = new();
    private int _asked;

    public void Dispose() => _some.Dispose();

    [Fact]
    public void In_a_channel_everybody_has_a_memory_of_their_own()
    {
        Asked(SomeAnswer.By, "mine");
        Asked(SomeAnswer.By with { Asker = SomeAnswer.Ben }, "another's");
        Asked(SomeAnswer.By with { Channel = new ChannelId(21) }, "elsewhere");

        Remembered(SomeAnswer.By).Should().Equal("mine");
    }

    [Fact]
    public void In_a_thread_the_conversation_is_everybodys()
    {
        Asked(Thread, "mine");
        Asked(Thread with { Asker = SomeAnswer.Ben }, "another's");

        Remembered(Thread).Should().Equal("mine", "another's");
    }

    [Fact]
    public void A_thread_begins_with_the_answer_that_it_was_opened_on()
    {
        var opening = Asked(SomeAnswer.By, "the first");
        _some.Book.Stands(opening.Id, opening.By.Channel, [new MessageId(Thread.Channel.Value)]);
        Asked(Thread, "the second");

        Remembered(Thread with { Asker = SomeAnswer.Ben }).Should().Equal("the first", "the second");
    }

    [Fact]
    public void A_private_turn_is_remembered_to_its_askers_private_questions_alone()
    {
        var quietly = SomeAnswer.By with { IsPrivate = true };
        Asked(quietly, "private");
        Asked(SomeAnswer.By, "public");
        Asked(Thread with { IsPrivate = true, Asker = SomeAnswer.Ben }, "private in the thread");

        Remembered(SomeAnswer.By).Should().Equal("public");
        Remembered(quietly).Should().Equal("private", "public");
        Remembered(Thread).Should().BeEmpty();
        Remembered(Thread with { IsPrivate = true }).Should().BeEmpty();
    }

    [Fact]
    public void A_private_answer_opens_no_threads_memory()
    {
        var opening = Asked(SomeAnswer.By with { IsPrivate = true }, "private");
        _some.Book.Stands(opening.Id, opening.By.Channel, [new MessageId(Thread.Channel.Value)]);

        Remembered(Thread).Should().BeEmpty();
    }

    [Fact]
    public void Ten_turns_of_one_day_are_remembered_the_latest_last()
    {
        foreach (var number in Enumerable.Range(1, 12))
        {
            Asked(SomeAnswer.By with { At = SomeAnswer.At.AddMinutes(number) }, $"{number}");
        }

        var soon = SomeAnswer.By with { At = SomeAnswer.At.AddHours(1) };
        Remembered(soon).Should().Equal(Enumerable.Range(3, 10).Select(number => $"{number}"));
        Remembered(SomeAnswer.By with { At = SomeAnswer.At.AddHours(25) }).Should().BeEmpty();
    }

    [Fact]
    public void What_was_asked_later_or_refused_is_not_leant_on()
    {
        Asked(SomeAnswer.By with { At = SomeAnswer.At.AddMinutes(1) }, "later");
        _some.Book.Add(SomeAnswer.Refused());

        Remembered(SomeAnswer.By).Should().BeEmpty();
    }

    [Fact]
    public void A_turn_is_the_question_on_its_own_and_what_was_said()
    {
        _some.Book.Add(SomeAnswer.Of("Rates rose.") with { Standalone = "Did rates rise in June?" });

        var turn = _some.Book.Turns(SomeAnswer.By)[0];

        turn.Question.Should().Be("Did rates rise in June?");
        turn.Answer.Should().Be("Rates rose.");
    }

    /// <summary>Each a second after the one before.</summary>
    private Answer Asked(AskedBy by, string question)
    {
        var at = by.At.AddSeconds(_asked++ - 30);
        var answer = SomeAnswer.Of() with { By = by with { At = at }, Standalone = question };
        _some.Book.Add(answer);
        return answer;
    }

    private IEnumerable<string> Remembered(AskedBy by) => _some.Book.Turns(by).Select(turn => turn.Question);
}
