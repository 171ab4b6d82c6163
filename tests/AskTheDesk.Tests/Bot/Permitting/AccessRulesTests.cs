using AskTheDesk.Bot;
using AskTheDesk.Bot.Permitting;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;
using Microsoft.Extensions.Options;

namespace AskTheDesk.Tests.Bot.Permitting;

public sealed class AccessRulesTests
{
    private static readonly GuildId Guild = new(15);
    private static readonly Person Ana = new(new UserId(13), "Ana", IsBot: false);

    private static readonly Place Channel = new(new ChannelId(14), PlaceKind.Channel)
    {
        Guild = Guild,
        Parent = new ChannelId(10),
    };

    private static readonly Place Thread = new(new ChannelId(20), PlaceKind.Thread)
    {
        Guild = Guild,
        Parent = new ChannelId(14),
    };

    [Fact]
    public void Nothing_listed_lets_everybody_in_everywhere()
    {
        var rules = new AccessRules(Options.Create(new DiscordOptions()));

        rules.InServer(Channel, Ana).Should().BeOfType<Access.Granted>();
        rules.Allows(new GuildId(99)).Should().BeTrue();
    }

    [Fact]
    public void A_server_that_is_not_listed_is_shut()
    {
        var rules = Rules(new ServerOptions());

        rules.Allows(Guild).Should().BeTrue();
        rules.Allows(new GuildId(99)).Should().BeFalse();
        rules.InServer(Channel with { Guild = new GuildId(99) }, Ana).Should().BeOfType<Access.Denied>();
        rules.OfMember(new GuildId(99), Ana).Should().BeOfType<Access.Denied>();
    }

    [Fact]
    public void A_listed_channel_lets_its_threads_in_and_a_category_its_channels()
    {
        var channel = Rules(InChannel("14"));
        var category = Rules(InChannel("10"));

        channel.InServer(Channel, Ana).Should().BeOfType<Access.Granted>();
        channel.InServer(Thread, Ana).Should().BeOfType<Access.Granted>();
        category.InServer(Channel, Ana).Should().BeOfType<Access.Granted>();
        channel
            .InServer(Channel with { Channel = new ChannelId(99) }, Ana)
            .Should()
            .BeOfType<Access.Denied>();
    }

    [Fact]
    public void A_listed_role_is_needed_by_all_but_those_who_manage_the_server()
    {
        var rules = Rules(new ServerOptions { Roles = [7] });

        rules.InServer(Channel, Ana).Should().BeOfType<Access.Denied>();
        rules.InServer(Channel, Ana with { Roles = [new RoleId(7)] }).Should().BeOfType<Access.Granted>();
        rules
            .InServer(Channel, Ana with { Permissions = Permissions.ManageGuild })
            .Should()
            .BeOfType<Access.Granted>();
        rules.OfMember(Guild, Ana with { Roles = [new RoleId(7)] }).Should().BeOfType<Access.Granted>();
        rules.OfMember(Guild, Ana).Should().BeOfType<Access.Denied>();
    }

    [Fact]
    public void A_channels_sources_stand_above_the_servers()
    {
        var server = InChannel("14", "The Paper");
        server.Channels["16"] = new ChannelOptions();
        server.Sources = ["The Sun"];
        var rules = Rules(server);

        Sources(rules.InServer(Thread, Ana)).Should().Equal("The Paper");
        Sources(rules.InServer(Channel with { Channel = new ChannelId(16) }, Ana)).Should().Equal("The Sun");
        Sources(rules.OfMember(Guild, Ana)).Should().Equal("The Sun");
    }

    [Theory]
    [InlineData(Permissions.ManageGuild, 0, true)]
    [InlineData(Permissions.Administrator, 0, true)]
    [InlineData(Permissions.SendMessages, 0, false)]
    [InlineData(Permissions.SendMessages, 7, false)]
    [InlineData(Permissions.SendMessages, 9, true)]
    public void Who_manages_the_server_or_holds_a_named_role_may_maintain(
        Permissions permissions,
        ulong role,
        bool may
    )
    {
        var rules = Rules(new ServerOptions { Roles = [7], Maintainers = [9] });
        var person = Ana with { Permissions = permissions, Roles = [new RoleId(role)] };

        rules.MayMaintain(Channel, person).Should().Be(may);
        rules.MayMaintain(Channel with { Guild = null }, person).Should().BeFalse();
    }

    private static ServerOptions InChannel(string id, params string[] sources)
    {
        var server = new ServerOptions();
        server.Channels[id] = new ChannelOptions { Sources = sources };
        return server;
    }

    private static AccessRules Rules(ServerOptions server)
    {
        var options = new DiscordOptions();
        options.Servers["15"] = server;
        return new AccessRules(Options.Create(options));
    }

    private static IReadOnlyList<string> Sources(Access access) =>
        access.Should().BeOfType<Access.Granted>().Which.Sources;
}
