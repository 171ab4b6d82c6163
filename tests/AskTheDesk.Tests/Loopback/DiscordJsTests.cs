using AskTheDesk.Loopback;
using AskTheDesk.Loopback.Users;
using AskTheDesk.Tests.Loopback.Support;

namespace AskTheDesk.Tests.Loopback;

/// <summary>discord.js, which knows nothing of us, takes the loopback Discord for the real one.</summary>
public sealed class DiscordJsTests : IAsyncLifetime
{
    private LoopbackDiscord? discord;
    private NodeBot? bot;
    private PlayedChannel? channel;
    private PlayedUser? ada;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private LoopbackDiscord Discord => discord ?? throw new InvalidOperationException();
    private PlayedChannel Channel => channel ?? throw new InvalidOperationException();
    private PlayedUser Ada => ada ?? throw new InvalidOperationException();

    public async ValueTask InitializeAsync()
    {
        discord = await LoopbackDiscord.StartAsync(new LoopbackOptions(), Token);
        var guild = discord.Guild("Herald");
        channel = guild.Channel("newsroom");
        ada = guild.Member("Ada");
        bot = await NodeBot.Start(discord, Token);
    }

    public async ValueTask DisposeAsync()
    {
        if (bot is not null)
        {
            await bot.DisposeAsync();
        }
        if (discord is not null)
        {
            await discord.DisposeAsync();
        }
    }

    [Fact]
    public async Task It_gets_a_command_defers_edits_and_follows_up()
    {
        var asked = Ada.Slash(Channel, "ask", new { question = "Who won?" });

        var reply = await asked.Reply(Token);
        var followUp = await asked.FollowUp(0, Token);
        reply.Content.Should().Be("true: Who won?");
        reply.EmbedText.Should().Contain("[1] The Daily");
        followUp
            .Attachments.Should()
            .ContainSingle(f => f.Text == "copied text" && f.Description == "The answer");
        Ada.Sees(Channel).Should().HaveCount(2);
        Channel.Messages.Should().ContainSingle();
    }

    [Fact]
    public async Task It_suggests_and_answers_a_message_command_and_a_button_with_a_modal()
    {
        var said = Ada.Says(Channel, "Look at this");
        var choices = await Ada.Autocompletes(Channel, "ask", new { source = "da" }).Choices(Token);
        var about = await Ada.MessageCommand(said, "Ask the desk about this").Reply(Token);
        var answer = await Ada.Slash(Channel, "ask", new { question = "Who won?" }).Reply(Token);

        var opened = Ada.Clicks(answer, "Ask on");
        await opened.Modal(Token);
        var updated = await Ada.Submits(opened, new { question = "And who lost?" }).Reply(Token);

        choices.Should().ContainSingle(c => c.Name == "The da");
        about.Content.Should().Be("Look at this");
        about.IsEphemeral.Should().BeTrue();
        updated.Id.Should().Be(answer.Id);
        updated.Content.Should().Be("And who lost?");
        updated.Buttons.Should().BeEmpty();
    }

    [Fact]
    public async Task It_answers_a_mention_in_a_thread_of_its_own()
    {
        var said = Ada.Says(Channel, $"<@{Discord.Bot.Id}> who won?");

        var reply = await Channel.ReplyTo(said, Token);
        var thread = await Channel.Thread(Token);
        var inside = await thread.Message(_ => true, Token);
        reply.Content.Should().EndWith("who won?");
        thread.Id.Should().Be(reply.Id);
        inside.Content.Should().Be("In the thread.");
        Channel.TypedAt.Should().NotBeNull();
    }

    [Fact]
    public async Task It_resumes_after_a_drop_and_answers_what_it_missed()
    {
        Discord.Gateway.Drop();
        var asked = Ada.Slash(Channel, "ask", new { question = "Who won?" });

        var reply = await asked.Reply(Token);
        reply.Content.Should().EndWith("Who won?");
        Discord.Gateway.Resumed.Should().Be(1);
        Discord.Gateway.UsedResumeUrl.Should().BeTrue();
    }
}
