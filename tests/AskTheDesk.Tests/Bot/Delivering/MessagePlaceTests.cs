using AskTheDesk.Bot.Delivering;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Messages;
using AskTheDesk.Tests.Bot.Support;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace AskTheDesk.Tests.Bot.Delivering;

public sealed class MessagePlaceTests
{
    private readonly FakeLink _link = new();
    private readonly FakeTimeProvider _clock = new(DateTimeOffset.UnixEpoch);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_quick_answer_is_a_reply()
    {
        await using var place = await Begun();

        await place.FinishAsync([new("one"), new("two")], Token);

        _link.Done.Should().Equal("Typing", "Send one", "Send two");
        _link.Last?.ReplyTo.Should().BeNull("the second only follows");
    }

    [Fact]
    public async Task A_slower_one_takes_the_place_of_its_progress()
    {
        await using var place = await Begun();
        await place.ShowAsync(new OutgoingMessage("working"), Token);
        await place.ShowAsync(new OutgoingMessage("writing"), Token);

        var placed = await place.FinishAsync([new("one"), new("two")], Token);

        _link
            .Done.Should()
            .Equal("Typing", "Send working", "EditMessage writing", "EditMessage one", "Send two");
        placed.Messages.Should().HaveCount(2);
    }

    [Fact]
    public async Task After_half_a_minute_it_is_a_new_message_that_pings_its_asker()
    {
        await using var place = await Begun();
        await place.ShowAsync(new OutgoingMessage("working"), Token);
        _clock.Advance(TimeSpan.FromSeconds(31));

        await place.FinishAsync([new("one")], Token);

        _link.Done.Should().Equal("Typing", "Send working", "Send <@13>\none", "DeleteMessage");
        _link.Last?.Ping.Should().Be(SomeAnswer.Ana);
        _link.Last?.ReplyTo.Should().NotBeNull();
    }

    [Fact]
    public async Task When_nothing_comes_of_it_its_progress_goes()
    {
        await using (var place = await Begun())
        {
            await place.ShowAsync(new OutgoingMessage("working"), Token);
        }

        _link.Done.Should().Equal("Typing", "Send working", "DeleteMessage");
    }

    [Fact]
    public async Task Where_the_bot_may_not_write_the_asker_is_told_directly()
    {
        await using var place = await Begun();
        var isFirst = true;
        _link.Fails = call =>
        {
            var fails = isFirst && call == "Send";
            isFirst &= !fails;
            return fails ? new DiscordException(DiscordFailure.Forbidden, "no") : null;
        };

        await place.FinishAsync([new("one")], Token);

        _link.Done.Should().HaveCount(4);
        _link.Done[1].Should().Be("OpenDirect 13");
        _link.Done[2].Should().StartWith("Send I could not answer in <#14>");
        _link.Done[3].Should().Be("Send one");
    }

    [Fact]
    public async Task A_progress_that_somebody_deleted_is_replaced()
    {
        await using var place = await Begun();
        await place.ShowAsync(new OutgoingMessage("working"), Token);
        _link.Fails = call =>
            call == "EditMessage" ? new DiscordException(DiscordFailure.NotFound, "gone") : null;

        await place.FinishAsync([new("one")], Token);

        _link.Done.Should().Equal("Typing", "Send working", "Send one");
    }

    [Fact]
    public async Task A_page_has_the_same_nonce_however_often_it_is_sent()
    {
        var nonces = new List<string?>();
        foreach (var _ in Enumerable.Range(0, 2))
        {
            await using var place = Place();
            await place.FinishAsync([new("one")], Token);
            nonces.Add(_link.Last?.Nonce);
        }

        nonces.Should().Equal("21-0", "21-0");
    }

    private async Task<MessagePlace> Begun()
    {
        var place = Place();
        await place.BeginAsync(Token);
        return place;
    }

    private MessagePlace Place() =>
        new(
            _link,
            SomeDiscord.Message("Did rates rise?").Message,
            _clock.GetUtcNow(),
            new DeliveryTools(_clock, NullLogger.Instance)
        );
}
