using AskTheDesk.Citations;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Answering;

public sealed class QuotingWriterTests
{
    private const string Asked = "How many people were hurt in the Norland ferry fire?";

    [Fact]
    public async Task Reports_that_do_not_agree_stand_side_by_side_newest_first()
    {
        using var desk = new SmallDesk(
            NewsItem
                .Of("early.txt", "The Norland ferry fire hurt 12 people, officials said.")
                .On("2022-02-01"),
            NewsItem
                .Of("late.txt", "The Norland ferry fire hurt 31 people, the coroner said.")
                .On("2022-02-09")
        );

        var reply = (await desk.AskAsync(Asked)).Reply.Should().BeOfType<DeskReply.Answered>().Subject;

        reply.Sentences.Should().OnlyContain(sentence => sentence.Differs);
        reply
            .Sentences.Select(sentence => sentence.Text[..29])
            .Should()
            .Equal("The Norland ferry fire hurt 3", "The Norland ferry fire hurt 1");
    }

    [Fact]
    public async Task Reports_that_agree_are_not_set_against_each_other()
    {
        using var desk = new SmallDesk(
            NewsItem.Of("one.txt", "The Norland ferry fire hurt 12 people, officials said.").On("2022-02-01"),
            NewsItem
                .Of("two.txt", "About a dozen people were hurt in the Norland ferry fire.")
                .On("2022-02-09")
        );

        var reply = (await desk.AskAsync(Asked)).Reply.Should().BeOfType<DeskReply.Answered>().Subject;

        reply.Sentences.Should().NotContain(sentence => sentence.Differs);
    }

    [Fact]
    public async Task A_sentence_that_only_asks_is_not_quoted()
    {
        using var desk = new SmallDesk(
            NewsItem.Of("quiz.txt", Asked),
            NewsItem.Of("news.txt", "Twelve people were hurt when the ferry burned off Norland.")
        );

        var reply = (await desk.AskAsync(Asked)).Reply.Should().BeOfType<DeskReply.Answered>().Subject;

        reply.Sentences[0].Text.Should().StartWith("Twelve");
    }
}
