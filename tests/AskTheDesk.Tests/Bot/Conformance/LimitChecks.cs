using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Loopback.Faults;

namespace AskTheDesk.Tests.Bot.Conformance;

/// <summary>Rate limits, trouble on Discord's side, and answers that get lost.</summary>
internal static class LimitChecks
{
    private const string Callback = "callback";
    private const string Create = "POST /channels/{channel}/messages";

    public static async Task Messages_keep_to_their_bucket(LinkMaker make)
    {
        await using var world = await ConformanceWorld.LoggedInAsync(make, ConformanceWorlds.TightBuckets);
        var texts = Enumerable.Range(0, 10).Select(number => $"{number}").ToList();

        await Task.WhenAll(
            texts.Select(text => world.Link.Messages.SendAsync(Channel(world), new(text), Token))
        );

        world.Discord.Facts.RateLimited.Should().Be(0, "buckets are kept");
        world.Channel.Messages.Select(message => message.Content).Should().BeEquivalentTo(texts);
    }

    public static async Task A_refusal_for_too_many_is_waited_out(LinkMaker make)
    {
        await using var world = await ConformanceWorld.LoggedInAsync(make);
        world.Discord.Faults.Next(Fault.RateLimited, times: 2);
        await world.Link.Messages.SendAsync(Channel(world), new("bucket"), Token);
        world.Discord.Faults.Next(Fault.RateLimitedGlobally);
        await world.Link.Messages.SendAsync(Channel(world), new("global"), Token);
        world.Discord.Faults.Next(Fault.RateLimitedShared);
        await world.Link.Messages.SendAsync(Channel(world), new("shared"), Token);

        world.Discord.Facts.RateLimited.Should().Be(4);
        world
            .Channel.Messages.Select(message => message.Content)
            .Should()
            .Equal("bucket", "global", "shared");
    }

    public static async Task Trouble_on_Discords_side_is_waited_out(LinkMaker make)
    {
        await using var world = await ConformanceWorld.LoggedInAsync(make);
        world.Discord.Faults.Next(Fault.ServerError, times: 2);

        await world.Link.Messages.SendAsync(Channel(world), new("once"), Token);

        world.Channel.Messages.Should().ContainSingle();
    }

    public static async Task A_message_whose_answer_is_lost_is_posted_once(LinkMaker make)
    {
        await using var world = await ConformanceWorld.LoggedInAsync(make);
        world.Discord.Faults.Add(new FaultRule(Fault.LostAnswer) { Where = Create });

        var sent = await world.Link.Messages.SendAsync(Channel(world), new("once"), Token);

        world.Discord.Faults.Thrown(Fault.LostAnswer).Should().Be(1);
        world.Channel.Messages.Should().ContainSingle().Which.Id.Should().Be(sent.Value);
    }

    public static async Task A_deferral_whose_answer_is_lost_is_done(LinkMaker make)
    {
        await using var world = await ConformanceWorld.LoggedInAsync(make);
        var asked = world.Ada.Slash(world.Channel, "ask", new { question = "Who won?" });
        var interaction = (await world.NextAsync<DiscordEvent.SlashCommand>()).Interaction;
        world.Discord.Faults.Add(new FaultRule(Fault.LostAnswer) { Where = Callback });

        await world.Link.Replies.DeferAsync(interaction, ephemeral: false, Token);
        await world.Link.Replies.EditAsync(interaction, new("Nobody."), Token);

        (await asked.Reply(Token)).Content.Should().Be("Nobody.");
        world.Channel.Messages.Should().ContainSingle();
    }

    public static async Task A_reply_whose_answer_is_lost_is_done_and_found(LinkMaker make)
    {
        await using var world = await ConformanceWorld.LoggedInAsync(make);
        var asked = world.Ada.Slash(world.Channel, "ask", new { question = "Who won?" });
        var interaction = (await world.NextAsync<DiscordEvent.SlashCommand>()).Interaction;
        world.Discord.Faults.Add(new FaultRule(Fault.LostAnswer) { Where = Callback });

        var sent = await world.Link.Replies.ReplyAsync(interaction, new("Nobody."), Token);

        (await asked.Reply(Token)).Id.Should().Be(sent.Value);
        world.Channel.Messages.Should().ContainSingle();
    }

    public static async Task A_follow_up_whose_answer_is_lost_is_not_sent_twice(LinkMaker make)
    {
        await using var world = await ConformanceWorld.LoggedInAsync(make);
        world.Ada.Slash(world.Channel, "ask", new { question = "Who won?" });
        var interaction = (await world.NextAsync<DiscordEvent.SlashCommand>()).Interaction;
        await world.Link.Replies.ReplyAsync(interaction, new("Nobody."), Token);
        world.Discord.Faults.Add(new FaultRule(Fault.LostAnswer) { Where = "POST /webhooks" });

        var failure = await world.FailsAsync(() =>
            world.Link.Replies.FollowUpAsync(interaction, new("More."), Token)
        );

        failure.Failure.Should().Be(DiscordFailure.Uncertain);
        world.Channel.Messages.Should().HaveCount(2);
    }

    public static async Task An_interaction_that_another_has_answered_or_that_is_gone_says_so(LinkMaker make)
    {
        await using var world = await ConformanceWorld.LoggedInAsync(make);
        world.Ada.Slash(world.Channel, "ask", new { question = "Who won?" });
        var interaction = (await world.NextAsync<DiscordEvent.SlashCommand>()).Interaction;
        world.Discord.Faults.Next(Fault.UnknownInteraction);

        var gone = await world.FailsAsync(() => DeferAsync(world, interaction));
        await DeferAsync(world, interaction);
        var answered = await world.FailsAsync(() => DeferAsync(world, interaction));

        gone.Failure.Should().Be(DiscordFailure.InteractionGone);
        answered.Failure.Should().Be(DiscordFailure.AlreadyAnswered);
    }

    private static Task DeferAsync(ConformanceWorld world, Interaction interaction) =>
        world.Link.Replies.DeferAsync(interaction, ephemeral: false, Token);

    private static CancellationToken Token => ConformanceWorld.Token;

    private static ChannelId Channel(ConformanceWorld world) => new(world.Channel.Id);
}
