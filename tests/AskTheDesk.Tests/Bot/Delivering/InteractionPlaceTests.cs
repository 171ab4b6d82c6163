using AskTheDesk.Bot.Delivering;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Messages;
using AskTheDesk.Tests.Bot.Support;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace AskTheDesk.Tests.Bot.Delivering;

public sealed class InteractionPlaceTests
{
    private readonly FakeLink _link = new();
    private readonly FakeTimeProvider _clock = new(DateTimeOffset.UnixEpoch);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_first_page_takes_the_place_of_what_was_shown_and_the_others_follow()
    {
        await using var place = await Begun();
        await place.ShowAsync(new OutgoingMessage("working"), Token);

        var placed = await place.FinishAsync(Pages("one", "two"), Token);

        _link.Done.Should().Equal("Defer", "Edit working", "Edit one", "FollowUp two");
        placed.Messages.Should().HaveCount(2);
    }

    [Fact]
    public async Task What_needs_no_time_is_answered_at_once()
    {
        await using var place = Place();

        await place.FinishAsync(Pages("one"), Token);

        _link.Done.Should().Equal("Reply one");
    }

    [Fact]
    public async Task An_interaction_that_another_has_answered_is_left_alone()
    {
        FailsOn("Defer", DiscordFailure.AlreadyAnswered);
        await using var place = Place();

        (await place.BeginAsync(Token)).Should().BeFalse();
        _link.Done.Should().BeEmpty();
    }

    [Fact]
    public async Task An_answer_after_half_a_minute_pings_its_asker_and_nobody_else()
    {
        await using var place = await Begun();
        await place.ShowAsync(new OutgoingMessage("working"), Token);
        _clock.Advance(TimeSpan.FromSeconds(31));

        await place.FinishAsync(Pages("one"), Token);

        _link.Done.Should().Equal("Defer", "Edit working", "FollowUp <@13>\none", "Delete");
        _link.Last?.Ping.Should().Be(SomeAnswer.Ana);
    }

    [Fact]
    public async Task A_private_answer_never_pings()
    {
        await using var place = await Begun(isPrivate: true);
        _clock.Advance(TimeSpan.FromSeconds(31));

        await place.FinishAsync(Pages("one"), Token);

        _link.Done.Should().Equal("Defer ephemeral", "Edit one");
        _link.Last?.Ping.Should().BeNull();
        _link.Last?.Ephemeral.Should().BeTrue();
    }

    [Fact]
    public async Task When_the_interaction_is_gone_a_public_answer_goes_to_the_channel()
    {
        await using var place = await Begun();
        FailsOn("Edit", DiscordFailure.InteractionGone);
        _clock.Advance(TimeSpan.FromMinutes(16));

        await place.FinishAsync(Pages("one", "two"), Token);

        _link.Done.Should().Equal("Defer", "Send <@13>\none", "Send two");
    }

    [Fact]
    public async Task When_the_interaction_is_gone_a_private_answer_goes_to_its_asker_alone()
    {
        await using var place = await Begun(isPrivate: true);
        FailsOn("Edit", DiscordFailure.InteractionGone);

        await place.FinishAsync(Pages("one"), Token);

        _link.Done.Should().Equal("Defer ephemeral", "OpenDirect 13", "Send one");
    }

    [Fact]
    public async Task A_private_answer_that_cannot_go_by_direct_message_goes_nowhere()
    {
        await using var place = await Begun(isPrivate: true);
        _link.Fails = call =>
            call is "Edit" ? new DiscordException(DiscordFailure.InteractionGone, "gone")
            : call is "Send" ? new DiscordException(DiscordFailure.CannotMessage, "no")
            : null;

        var placed = await place.FinishAsync(Pages("one"), Token);

        placed.Messages.Should().BeEmpty();
        _link.Done.Should().Equal("Defer ephemeral", "OpenDirect 13");
    }

    [Fact]
    public async Task An_answer_whose_progress_was_deleted_follows_up()
    {
        await using var place = await Begun();
        FailsOn("Edit", DiscordFailure.NotFound);

        await place.FinishAsync(Pages("one"), Token);

        _link.Done.Should().Equal("Defer", "FollowUp one");
    }

    [Fact]
    public async Task A_page_that_may_stand_already_is_not_sent_twice()
    {
        await using var place = await Begun();
        FailsOn("FollowUp", DiscordFailure.Uncertain);

        var placed = await place.FinishAsync(Pages("one", "two"), Token);

        _link.Done.Should().Equal("Defer", "Edit one");
        placed.Messages.Should().ContainSingle();
    }

    [Fact]
    public async Task An_acknowledgement_that_failed_does_not_cost_the_answer()
    {
        FailsOn("Defer", DiscordFailure.Unavailable);
        await using var place = Place();

        (await place.BeginAsync(Token)).Should().BeTrue();
        await place.FinishAsync(Pages("one"), Token);

        _link.Done.Should().Equal("Edit one");
    }

    private static IReadOnlyList<OutgoingMessage> Pages(params string[] texts) =>
        [.. texts.Select(text => new OutgoingMessage(text))];

    private void FailsOn(string name, DiscordFailure failure) =>
        _link.Fails = call => call == name ? new DiscordException(failure, "no") : null;

    private async Task<InteractionPlace> Begun(bool isPrivate = false)
    {
        var place = Place(isPrivate);
        await place.BeginAsync(Token);
        return place;
    }

    private InteractionPlace Place(bool isPrivate = false) =>
        new(_link, SomeDiscord.Interaction(), isPrivate, new DeliveryTools(_clock, NullLogger.Instance));
}
