using AskTheDesk.Bot.Port.Commands;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Bot.Rest.Commands;
using AskTheDesk.Tests.Bot.Support;

namespace AskTheDesk.Tests.Bot.Rest.Commands;

public sealed class CommandPublisherTests
{
    private static readonly CommandDefinition[] Wanted = [new CommandDefinition.OnMessage("Check")];

    private readonly ScriptedDiscord _discord = new();

    [Fact]
    public async Task A_list_that_is_as_wanted_is_not_written()
    {
        _discord.Answers(200, """[{"type":3,"name":"Check","contexts":[0,1],"integration_types":[0]}]""");

        (await PublishAsync()).Should().BeFalse();

        _discord.Requests.Should().ContainSingle().Which.Line.Should().StartWith("GET ");
    }

    [Fact]
    public async Task One_server_may_list_where_a_command_is_offered()
    {
        _discord.Answers(200, """[{"type":3,"name":"Check","contexts":null,"integration_types":[0]}]""");

        (await PublishAsync(new GuildId(8))).Should().BeFalse();

        _discord.Requests[0].Line.Should().EndWith("/applications/7/guilds/8/commands");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("not JSON")]
    public async Task A_list_that_differs_or_cannot_be_read_is_written(string listed)
    {
        _discord.Answers(200, listed);

        (await PublishAsync()).Should().BeTrue();

        _discord.Requests[1].Line.Should().Be("PUT /api/v10/applications/7/commands");
        _discord.Requests[1].Body.Should().Contain("\"Check\"");
    }

    private Task<bool> PublishAsync(GuildId? guild = null) =>
        new CommandPublisher(_discord.Client(), guild).PublishAsync(
            new AppId(7),
            Wanted,
            TestContext.Current.CancellationToken
        );
}
