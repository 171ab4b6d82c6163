using System.Text;
using AskTheDesk.Bot.Doctor;
using AskTheDesk.Bot.Port.Ids;

namespace AskTheDesk.Tests.Bot.Doctor;

public sealed class InviteTests
{
    [Fact]
    public void The_link_asks_for_what_the_bot_uses_and_no_more()
    {
        Invite
            .For(new AppId(123))
            .AbsoluteUri.Should()
            .Be(
                "https://discord.com/oauth2/authorize?client_id=123"
                    + "&scope=bot+applications.commands&permissions=309237763072"
            );
    }

    [Fact]
    public void The_token_names_its_application()
    {
        var first = Convert.ToBase64String(Encoding.ASCII.GetBytes("1234567890123456789")).TrimEnd('=');

        Invite.Application($"{first}.abc.def").Should().Be(new AppId(1234567890123456789));
    }

    [Theory]
    [InlineData("")]
    [InlineData("...")]
    [InlineData("not base64!.x.y")]
    [InlineData("aGVsbG8.x.y")]
    [InlineData("MA.x.y")]
    public void A_token_of_another_make_names_none(string token)
    {
        Invite.Application(token).Should().BeNull();
    }
}
