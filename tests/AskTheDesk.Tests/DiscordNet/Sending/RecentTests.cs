using AskTheDesk.DiscordNet.Sending;
using Microsoft.Extensions.Time.Testing;

namespace AskTheDesk.Tests.DiscordNet.Sending;

public sealed class RecentTests
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);

    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public void What_is_kept_is_found_until_it_is_too_old()
    {
        var recent = new Recent<string>(_clock, Lifetime);
        recent.Keep(1, "one");

        _clock.Advance(Lifetime);
        recent.Find(1).Should().Be("one");
        _clock.Advance(TimeSpan.FromSeconds(1));

        recent.Find(1).Should().BeNull();
    }

    [Fact]
    public void What_is_too_old_is_let_go_when_something_new_comes()
    {
        var recent = new Recent<object>(_clock, Lifetime);
        var old = Keep(recent);
        _clock.Advance(Lifetime * 2);

        recent.Keep(2, "two");

        GC.Collect();
        old.IsAlive.Should().BeFalse();
    }

    [Fact]
    public void What_is_kept_anew_lives_anew()
    {
        var recent = new Recent<string>(_clock, Lifetime);
        recent.Keep(1, "one");
        _clock.Advance(Lifetime / 2);
        recent.Keep(1, "anew");

        _clock.Advance(Lifetime * 0.75);
        recent.Keep(2, "two");

        recent.Find(1).Should().Be("anew");
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static WeakReference Keep(Recent<object> recent)
    {
        var value = new object();
        recent.Keep(1, value);
        return new WeakReference(value);
    }
}
