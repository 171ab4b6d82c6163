using AskTheDesk.Bot;
using AskTheDesk.Bot.Permitting;
using AskTheDesk.Bot.Port.Ids;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace AskTheDesk.Tests.Bot.Permitting;

public sealed class QuestionLimitsTests
{
    private static readonly UserId Ana = new(13);
    private static readonly UserId Ben = new(14);
    private static readonly GuildId Herald = new(15);

    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public void One_person_waits_until_the_first_of_their_questions_is_a_minute_old()
    {
        var limits = Limits(perUser: 2, perServer: 0);

        limits.Wait(Ana, Herald).Should().BeNull();
        _clock.Advance(TimeSpan.FromSeconds(10));
        limits.Wait(Ana, guild: null).Should().BeNull();
        limits.Wait(Ana, Herald).Should().Be(TimeSpan.FromSeconds(50));
        limits.Wait(Ben, Herald).Should().BeNull();
        _clock.Advance(TimeSpan.FromSeconds(50));
        limits.Wait(Ana, Herald).Should().BeNull();
    }

    [Fact]
    public void A_server_waits_as_a_whole_and_others_do_not()
    {
        var limits = Limits(perUser: 0, perServer: 1);

        limits.Wait(Ana, Herald).Should().BeNull();
        limits.Wait(Ben, Herald).Should().Be(TimeSpan.FromMinutes(1));
        limits.Wait(Ben, new GuildId(16)).Should().BeNull();
        limits.Wait(Ben, guild: null).Should().BeNull();
    }

    [Fact]
    public void What_was_turned_away_does_not_count()
    {
        var limits = Limits(perUser: 1, perServer: 2);

        limits.Wait(Ana, Herald).Should().BeNull();
        limits.Wait(Ana, Herald).Should().NotBeNull();
        limits.Wait(Ben, Herald).Should().BeNull();
    }

    [Fact]
    public void Without_limits_nobody_waits()
    {
        var limits = Limits(perUser: 0, perServer: 0);

        Enumerable
            .Range(0, 500)
            .Select(_ => limits.Wait(Ana, Herald))
            .Should()
            .OnlyContain(wait => wait == null);
    }

    [Theory]
    [InlineData(0.2, "in 1 s")]
    [InlineData(12.1, "in 13 s")]
    public void Who_must_wait_is_told_how_long(double seconds, string told)
    {
        LimitText.Of(TimeSpan.FromSeconds(seconds)).Should().Contain(told);
    }

    private QuestionLimits Limits(int perUser, int perServer) =>
        new(
            Options.Create(new DiscordOptions { QuestionsPerUser = perUser, QuestionsPerServer = perServer }),
            _clock
        );
}
