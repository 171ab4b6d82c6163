using AskTheDesk.Bot.Features;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Tests.Bot.Support;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Bot.Features;

public sealed class WrittenQuestionTests
{
    private readonly FakeLink _link = new();
    private readonly List<string> _asked = [];
    private readonly WrittenQuestion _feature;

    public WrittenQuestionTests()
    {
        _feature = new WrittenQuestion(
            _link,
            (question, _) =>
            {
                _asked.Add(question.Text);
                return Task.FromResult(SomeResult.NotInArchive());
            }
        );
        _feature.Takes(SomeDiscord.LoggedIn);
    }

    [Fact]
    public void It_takes_direct_messages_and_mentions_but_no_other_talk_and_no_bots()
    {
        _feature.Takes(SomeDiscord.Message("Who won?", direct: true)).Should().BeTrue();
        _feature.Takes(SomeDiscord.Message("Who won?", mentions: true)).Should().BeTrue();
        _feature.Takes(SomeDiscord.Message("Lunch?")).Should().BeFalse();
        _feature.Takes(SomeDiscord.Message("Who won?", direct: true, byBot: true)).Should().BeFalse();
    }

    [Theory]
    [InlineData("<@1> Who won?", "Who won?")]
    [InlineData("Who won, <@!1>?", "Who won,  ?")]
    [InlineData("Who won?", "Who won?")]
    [InlineData("<@1>", "")]
    public async Task Mentions_are_no_part_of_the_question(string written, string asked)
    {
        await _feature.HandleAsync(
            SomeDiscord.Message(written, mentions: true),
            TestContext.Current.CancellationToken
        );

        _asked.Should().Equal(asked);
    }

    [Fact]
    public async Task It_shows_that_it_types_and_replies()
    {
        await _feature.HandleAsync(
            SomeDiscord.Message("Who won?", direct: true),
            TestContext.Current.CancellationToken
        );

        _link.Done.Should().Equal("Typing", "Send The archive does not say.");
        _link.Last?.ReplyTo.Should().Be(new MessageId(21));
    }
}
