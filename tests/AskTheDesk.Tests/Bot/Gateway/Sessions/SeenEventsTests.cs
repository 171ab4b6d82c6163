using AskTheDesk.Bot.Gateway.Sessions;
using CsCheck;

namespace AskTheDesk.Tests.Bot.Gateway.Sessions;

public sealed class SeenEventsTests
{
    [Fact]
    public void An_event_is_new_once()
    {
        var seen = new SeenEvents();

        seen.First(new EventKey("MESSAGE_CREATE", 1)).Should().BeTrue();
        seen.First(new EventKey("MESSAGE_CREATE", 1)).Should().BeFalse();
    }

    [Fact]
    public void Kind_id_and_version_each_tell_events_apart()
    {
        var seen = new SeenEvents();
        seen.First(new EventKey("MESSAGE_UPDATE", 1, "a"));

        seen.First(new EventKey("MESSAGE_DELETE", 1, "a")).Should().BeTrue();
        seen.First(new EventKey("MESSAGE_UPDATE", 2, "a")).Should().BeTrue();
        seen.First(new EventKey("MESSAGE_UPDATE", 1, "b")).Should().BeTrue();
    }

    [Fact]
    public void Only_the_last_ones_are_remembered()
    {
        var seen = new SeenEvents(capacity: 3);
        foreach (var id in new ulong[] { 1, 2, 3, 4 })
        {
            seen.First(new EventKey("M", id));
        }

        seen.First(new EventKey("M", 2)).Should().BeFalse();
        seen.First(new EventKey("M", 1)).Should().BeTrue();
    }

    [Fact]
    public void A_twin_within_the_capacity_is_always_caught()
    {
        Gen.Select(Gen.Int[1, 50], Gen.ULong[0, 100].Array[0, 300])
            .Sample(
                (capacity, ids) =>
                {
                    var seen = new SeenEvents(capacity);
                    var recent = new List<ulong>();
                    foreach (var id in ids)
                    {
                        var first = seen.First(new EventKey("M", id));
                        first.Should().Be(!recent.TakeLast(capacity).Contains(id));
                        if (first)
                        {
                            recent.Add(id);
                        }
                    }
                }
            );
    }
}
