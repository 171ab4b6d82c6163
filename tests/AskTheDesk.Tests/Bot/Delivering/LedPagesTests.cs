using AskTheDesk.Bot.Delivering;
using AskTheDesk.Bot.Port.Messages;
using AskTheDesk.Tests.Bot.Support;

namespace AskTheDesk.Tests.Bot.Delivering;

public sealed class LedPagesTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_first_page_begins_with_the_askers_name(bool pings)
    {
        var led = LedPages.For(SomeAnswer.Ana, pings, [new OutgoingMessage("one"), new("two")]);

        led.Select(page => page.Content).Should().Equal("<@13>\none", "two");
        led[0].Ping.Should().Be(pings ? SomeAnswer.Ana : null);
        led[1].Ping.Should().BeNull();
    }

    [Fact]
    public void A_page_that_is_full_is_led_by_one_of_its_own()
    {
        var full = new string('a', 2000);

        LedPages
            .For(SomeAnswer.Ana, pings: true, [new OutgoingMessage(full)])
            .Select(page => page.Content)
            .Should()
            .Equal("<@13>", full);
    }
}
