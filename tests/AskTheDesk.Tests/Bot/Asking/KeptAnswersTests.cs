using AskTheDesk.Bot.Asking;
using AskTheDesk.Bot.Delivering;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Tests.Bot.Support;
using Microsoft.Extensions.Logging;

namespace AskTheDesk.Tests.Bot.Asking;

public sealed class KeptAnswersTests
{
    [Fact]
    public void A_record_that_cannot_be_used_costs_no_answer_and_is_logged_without_its_text()
    {
        using var some = new SomeBook();
        File.WriteAllText(Path.GetDirectoryName(some.Options.Path) ?? "", "no folder can be here");
        using var logs = new CollectedLogs();
        var kept = new KeptAnswers(some.Book, new Logger<KeptAnswers>(logs));

        kept.Add(SomeAnswer.Of("Rates rose."));
        kept.Stands(new("abcdefgh23"), new Placed(new ChannelId(20), [new MessageId(31)]));

        kept.Turns(SomeAnswer.By).Should().BeEmpty();
        kept.FindAt(new MessageId(31)).Should().BeNull();
        kept.FirstHint(new ChannelId(20), SomeAnswer.Ana).Should().BeFalse();
        logs.Entries.Should().HaveCount(5);
        logs.Entries.Where(entry => entry.StartsWith("Error", StringComparison.Ordinal))
            .Should()
            .HaveCount(5)
            .And.NotContain(entry => entry.Contains("Rates", StringComparison.Ordinal));
    }
}
