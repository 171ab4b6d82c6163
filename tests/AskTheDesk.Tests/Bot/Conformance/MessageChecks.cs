using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Bot.Port.Messages;

namespace AskTheDesk.Tests.Bot.Conformance;

/// <summary>Messages in channels, threads and direct conversations, both ways.</summary>
internal static class MessageChecks
{
    public static async Task A_mention_is_heard_and_answered(LinkMaker make)
    {
        await using var world = await ConformanceWorld.LoggedInAsync(make);

        var asked = world.Ada.Says(world.Channel, $"<@{world.Discord.Bot.Id}> who won?");
        var heard = (await world.NextAsync<DiscordEvent.MessageReceived>()).Message;
        await world.Link.Messages.TypingAsync(heard.Place.Channel, Token);
        await world.Link.Messages.SendAsync(
            heard.Place.Channel,
            new OutgoingMessage($"Nobody, {world.Ada.Mention}.") { ReplyTo = heard.Id },
            Token
        );
        var answer = await world.Channel.ReplyTo(asked, Token);

        heard.Content.Should().EndWith("who won?");
        heard.Mentions.Should().Contain(new UserId(world.Discord.Bot.Id));
        heard.Author.Id.Should().Be(new UserId(world.Ada.Id));
        heard.Author.Roles.Should().ContainSingle();
        heard.Place.Guild.Should().Be(new GuildId(world.Guild.Id));
        heard.Place.Kind.Should().Be(PlaceKind.Channel);
        answer.Pings.Should().BeEmpty();
        world.Channel.TypedAt.Should().NotBeNull();
    }

    public static async Task Other_talk_is_heard_without_its_text(LinkMaker make)
    {
        await using var world = await ConformanceWorld.LoggedInAsync(make);

        world.Ada.Says(world.Channel, "Lunch?");
        var heard = (await world.NextAsync<DiscordEvent.MessageReceived>()).Message;

        heard.Content.Should().BeEmpty();
        heard.Mentions.Should().BeEmpty();
    }

    public static async Task A_direct_message_is_heard_and_answered(LinkMaker make)
    {
        await using var world = await ConformanceWorld.LoggedInAsync(make);

        var asked = world.Ada.Says(world.Ada.Dm, "Who won?");
        var heard = (await world.NextAsync<DiscordEvent.MessageReceived>()).Message;
        var direct = await world.Link.Messages.OpenDirectAsync(heard.Author.Id, Token);
        await world.Link.Messages.SendAsync(
            direct,
            new OutgoingMessage("Nobody.") { ReplyTo = heard.Id },
            Token
        );

        heard.Content.Should().Be("Who won?");
        heard.Place.Kind.Should().Be(PlaceKind.Direct);
        heard.Place.Guild.Should().BeNull();
        direct.Should().Be(heard.Place.Channel);
        (await world.Ada.Dm.ReplyTo(asked, Token)).Content.Should().Be("Nobody.");
    }

    public static async Task A_reply_tells_what_it_replies_to(LinkMaker make)
    {
        await using var world = await ConformanceWorld.LoggedInAsync(make);
        var sent = await world.Link.Messages.SendAsync(Channel(world), new("Nobody [1]."), Token);
        var answer = await world.Channel.Message(message => message.Id == sent.Value, Token);

        world.Ada.Replies(answer, "Who says so?");
        var heard = (await world.NextAsync<DiscordEvent.MessageReceived>()).Message;

        heard.RepliesTo.Should().Be(sent);
        heard.RepliesToAuthor.Should().Be(new UserId(world.Discord.Bot.Id));
        heard.Content.Should().Be("Who says so?");
    }

    public static async Task A_thread_is_opened_and_what_is_said_there_tells_its_parent(LinkMaker make)
    {
        await using var world = await ConformanceWorld.LoggedInAsync(make);
        var sent = await world.Link.Messages.SendAsync(Channel(world), new("Nobody [1]."), Token);

        var thread = await world.Link.Messages.OpenThreadAsync(Channel(world), sent, "Who won?", Token);
        var again = await world.Link.Messages.OpenThreadAsync(Channel(world), sent, "Who won?", Token);
        var opened = await world.Channel.Thread(Token);
        world.Ada.Says(opened, $"<@{world.Discord.Bot.Id}> and in 2021?");
        var heard = (await world.NextAsync<DiscordEvent.MessageReceived>()).Message;
        await world.Link.Messages.SendAsync(thread, new("Nobody either."), Token);

        opened.Id.Should().Be(thread.Value);
        again.Should().Be(thread);
        heard.Place.Channel.Should().Be(thread);
        heard.Place.Kind.Should().Be(PlaceKind.Thread);
        heard.Place.Parent.Should().Be(Channel(world));
        heard.Place.Owner.Should().Be(new UserId(world.Discord.Bot.Id));
        opened.Messages.Should().Contain(message => message.Content == "Nobody either.");
    }

    public static async Task An_edited_and_a_deleted_message_are_heard(LinkMaker make)
    {
        await using var world = await ConformanceWorld.LoggedInAsync(make);
        var message = world.Ada.Says(world.Ada.Dm, "Who one?");

        world.Ada.Edits(message, "Who won?");
        var edited = (await world.NextAsync<DiscordEvent.MessageEdited>()).Message;
        world.Ada.Deletes(message);
        var deleted = await world.NextAsync<DiscordEvent.MessageDeleted>();

        edited.Id.Should().Be(new MessageId(message.Id));
        edited.Content.Should().Be("Who won?");
        deleted.Message.Should().Be(edited.Id);
        deleted.Channel.Should().Be(edited.Place.Channel);
    }

    public static async Task The_bots_own_messages_are_not_heard(LinkMaker make)
    {
        await using var world = await ConformanceWorld.LoggedInAsync(make);

        var sent = await world.Link.Messages.SendAsync(Channel(world), new("Mine."), Token);
        await world.Link.Messages.EditAsync(Channel(world), sent, new("Mine, edited."), Token);
        await world.Channel.Message(message => message.Content == "Mine, edited.", Token);
        world.Ada.Says(world.Ada.Dm, "last");
        await world.NextAsync<DiscordEvent.MessageReceived>(heard => heard.Message.Content == "last");

        world.Heard.OfType<DiscordEvent.MessageReceived>().Should().ContainSingle();
        world.Heard.OfType<DiscordEvent.MessageEdited>().Should().BeEmpty();
    }

    public static async Task A_message_of_the_bots_is_edited_and_deleted_even_twice(LinkMaker make)
    {
        await using var world = await ConformanceWorld.LoggedInAsync(make);
        var sent = await world.Link.Messages.SendAsync(Channel(world), new("Draft."), Token);

        await world.Link.Messages.EditAsync(Channel(world), sent, new("Final."), Token);
        await world.Channel.Message(message => message.Content == "Final.", Token);
        await world.Link.Messages.DeleteAsync(Channel(world), sent, Token);
        await world.Link.Messages.DeleteAsync(Channel(world), sent, Token);

        world.Channel.Messages.Should().BeEmpty();
    }

    public static async Task A_member_is_found_with_their_roles_and_a_stranger_is_not(LinkMaker make)
    {
        await using var world = await ConformanceWorld.LoggedInAsync(make);
        var guild = new GuildId(world.Guild.Id);
        var stranger = world.Discord.Stranger("Eve");

        var ada = await world.Link.FindMemberAsync(guild, new UserId(world.Ada.Id), Token);
        var eve = await world.Link.FindMemberAsync(guild, new UserId(stranger.Id), Token);

        ada?.Id.Should().Be(new UserId(world.Ada.Id));
        ada?.Roles.Should().ContainSingle();
        eve.Should().BeNull();
    }

    public static async Task What_fails_says_why(LinkMaker make)
    {
        await using var world = await ConformanceWorld.LoggedInAsync(make);
        var stranger = world.Discord.Stranger("Eve");
        world.Channel.DenyBot(AskTheDesk.Loopback.Entities.Permissions.SendMessages);

        var forbidden = await world.FailsAsync(() =>
            world.Link.Messages.SendAsync(Channel(world), new("No."), Token)
        );
        var unreachable = await world.FailsAsync(async () =>
        {
            var direct = await world.Link.Messages.OpenDirectAsync(new UserId(stranger.Id), Token);
            await world.Link.Messages.SendAsync(direct, new("No."), Token);
        });
        var rejected = await world.FailsAsync(() =>
            world.Link.Messages.SendAsync(new ChannelId(world.Ada.Dm.Id), new(new string('a', 2001)), Token)
        );

        forbidden.Failure.Should().Be(DiscordFailure.Forbidden);
        unreachable.Failure.Should().Be(DiscordFailure.CannotMessage);
        rejected.Failure.Should().Be(DiscordFailure.Rejected);
    }

    private static CancellationToken Token => ConformanceWorld.Token;

    private static ChannelId Channel(ConformanceWorld world) => new(world.Channel.Id);
}
