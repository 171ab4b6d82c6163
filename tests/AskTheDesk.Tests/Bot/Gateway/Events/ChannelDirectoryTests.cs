using AskTheDesk.Bot.Gateway.Events;
using AskTheDesk.Bot.Json.Received;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;

namespace AskTheDesk.Tests.Bot.Gateway.Events;

public sealed class ChannelDirectoryTests
{
    private static readonly GuildId Guild = new(1);

    private readonly ChannelDirectory _places = new();

    [Fact]
    public void A_server_brings_its_channels_and_threads()
    {
        var isNew = _places.Learn(Server(Channel(10, 0), Thread(11, parent: 10)));

        isNew.Should().BeTrue();
        _places.Find(new ChannelId(10))?.Kind.Should().Be(PlaceKind.Channel);
        _places
            .Find(new ChannelId(11))
            .Should()
            .Be(
                new Place(new ChannelId(11), PlaceKind.Thread)
                {
                    Guild = Guild,
                    Parent = new ChannelId(10),
                    Owner = new UserId(5),
                }
            );
    }

    [Fact]
    public void A_server_told_of_again_is_not_new()
    {
        _places.Learn(Server());

        _places.Learn(Server(Channel(10, 0))).Should().BeFalse();

        _places.Find(new ChannelId(10)).Should().NotBeNull();
    }

    [Fact]
    public void A_thread_that_is_archived_is_forgotten_until_it_comes_back()
    {
        _places.Learn(Thread(11, parent: 10), Guild);
        _places.Learn(Thread(11, parent: 10) with { ThreadMetadata = new(Archived: true) }, Guild);

        _places.Find(new ChannelId(11)).Should().BeNull();
        _places.Learn(Thread(11, parent: 10), Guild);
        _places.Find(new ChannelId(11)).Should().NotBeNull();
    }

    [Fact]
    public void Direct_conversations_are_not_kept_since_there_is_no_end_of_them()
    {
        _places.Learn(Channel(12, 1)).Kind.Should().Be(PlaceKind.Direct);

        _places.Find(new ChannelId(12)).Should().BeNull();
    }

    [Fact]
    public void A_server_that_is_left_takes_its_channels_along()
    {
        _places.Learn(Server(Channel(10, 0)));

        _places.Forget(Guild).Should().BeTrue();
        _places.Forget(Guild).Should().BeFalse();

        _places.Find(new ChannelId(10)).Should().BeNull();
        _places.Guilds.Should().BeEmpty();
    }

    private static GuildJson Server(params ChannelJson[] channels) => new(1, "Herald", false, channels, null);

    private static ChannelJson Channel(ulong id, int type) => new(id, type, null, null, null, null);

    private static ChannelJson Thread(ulong id, ulong parent) => new(id, 11, null, parent, 5, null);
}
