using AskTheDesk.Bot.Gateway.Events;
using AskTheDesk.Bot.Port.Ids;
using CsCheck;

namespace AskTheDesk.Tests.Bot.Gateway.Events;

public sealed class ShardIdTests
{
    [Fact]
    public void Every_server_is_heard_by_one_shard()
    {
        Gen.Select(Gen.ULong, Gen.Int[1, 50])
            .Sample(
                (guild, count) =>
                    Enumerable
                        .Range(0, count)
                        .Count(number => new ShardId(number, count).Hears(new GuildId(guild))) == 1
            );
    }

    [Fact]
    public void The_shard_is_the_one_that_Discord_says()
    {
        new ShardId(3, 5).Hears(new GuildId((13UL << 22) + 77)).Should().BeTrue();
    }
}
