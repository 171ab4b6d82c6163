using AskTheDesk.Tests.Loopback.Support;

namespace AskTheDesk.Tests.Loopback;

/// <summary>discord.js, which knows nothing of us, takes the loopback Discord for the real one.</summary>
public sealed class DiscordJsTests(DiscordJsScene scene) : IClassFixture<DiscordJsScene>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_gets_a_command_defers_edits_and_follows_up()
    {
        var (channel, ada) = scene.Enter("Ada");
        var asked = ada.Slash(channel, "ask", new { question = "Who won?" });

        var reply = await asked.Reply(Token);
        var followUp = await asked.FollowUp(0, Token);
        reply.Content.Should().Be("true: Who won?");
        reply.EmbedText.Should().Contain("[1] The Daily");
        followUp
            .Attachments.Should()
            .ContainSingle(f => f.Text == "copied text" && f.Description == "The answer");
        ada.Sees(channel).Should().HaveCount(2);
        channel.Messages.Should().ContainSingle();
    }

    [Fact]
    public async Task It_suggests_and_answers_a_message_command_and_a_button_with_a_modal()
    {
        var (channel, ada) = scene.Enter("Ada");
        var said = ada.Says(channel, "Look at this");
        var choices = await ada.Autocompletes(channel, "ask", new { source = "da" }).Choices(Token);
        var about = await ada.MessageCommand(said, "Ask the desk about this").Reply(Token);
        var answer = await ada.Slash(channel, "ask", new { question = "Who won?" }).Reply(Token);

        var opened = ada.Clicks(answer, "Ask on");
        await opened.Modal(Token);
        var updated = await ada.Submits(opened, new { question = "And who lost?" }).Reply(Token);

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
        var (channel, ada) = scene.Enter("Ada");
        var said = ada.Says(channel, $"<@{scene.Discord.Bot.Id}> who won?");

        var reply = await channel.ReplyTo(said, Token);
        var thread = await channel.Thread(Token);
        var inside = await thread.Message(_ => true, Token);
        reply.Content.Should().EndWith("who won?");
        thread.Id.Should().Be(reply.Id);
        inside.Content.Should().Be("In the thread.");
        channel.TypedAt.Should().NotBeNull();
    }

    [Fact]
    public async Task It_resumes_after_a_drop_and_answers_what_it_missed()
    {
        var (channel, ada) = scene.Enter("Ada");
        scene.Discord.Gateway.Drop();
        var asked = ada.Slash(channel, "ask", new { question = "Who won?" });

        var reply = await asked.Reply(Token);
        reply.Content.Should().EndWith("Who won?");
        scene.Discord.Gateway.Resumed.Should().Be(1);
        scene.Discord.Gateway.UsedResumeUrl.Should().BeTrue();
    }
}
