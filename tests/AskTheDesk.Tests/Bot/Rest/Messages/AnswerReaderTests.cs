using System.Text;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Bot.Rest;
using AskTheDesk.Bot.Rest.Messages;

namespace AskTheDesk.Tests.Bot.Rest.Messages;

public sealed class AnswerReaderTests
{
    [Fact]
    public void The_id_of_what_was_made_is_read()
    {
        AnswerReader.Id(Routes.Me(), """{"id":"123","content":"x"}"""u8.ToArray()).Should().Be(123);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"id":"x"}""")]
    [InlineData("""{"id":-1}""")]
    public void An_answer_without_one_leaves_it_uncertain(string body)
    {
        var read = () => AnswerReader.Id(Routes.Me(), Encoding.UTF8.GetBytes(body));

        read.Should().Throw<DiscordException>().Which.Failure.Should().Be(DiscordFailure.Uncertain);
    }

    [Theory]
    [InlineData("""{"resource":{"message":{"id":"5"}}}""", 5)]
    [InlineData("""{"resource":{}}""", null)]
    [InlineData("", null)]
    [InlineData("<", null)]
    public void The_message_of_a_first_answer_is_read_where_it_is_told(string body, int? id)
    {
        var message = AnswerReader.CallbackMessage(Encoding.UTF8.GetBytes(body));

        message.Should().Be(id is { } number ? new MessageId((ulong)number) : null);
    }
}
