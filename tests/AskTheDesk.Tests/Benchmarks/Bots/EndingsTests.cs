using AskTheDesk.Benchmarks.Bots.Judging;
using AskTheDesk.Benchmarks.Bots.Playing;
using AskTheDesk.Loopback.Control;
using AskTheDesk.Loopback.Interactions;

namespace AskTheDesk.Tests.Benchmarks.Bots;

public sealed class EndingsTests
{
    private const ulong Bot = 1;
    private const ulong Channel = 20;

    private static readonly DateTimeOffset At = DateTimeOffset.UnixEpoch;
    private static readonly Seat Ana = new(13, "Ana", 30, [Channel]);
    private static readonly Asked BySlash = new(100, AskKind.Slash, Ana, Channel);
    private static readonly Asked InWords = new(101, AskKind.Mention, Ana, Channel);

    private readonly List<MessageView> _said = [];
    private bool _isDelivered = true;

    [Fact]
    public void One_answer_is_as_it_should_be()
    {
        Says("Rates rose. [1]", "why:x", interaction: 100);
        Says("Rates rose. [1]", "why:x", repliesTo: 101);

        Kinds(BySlash, InWords).Should().Equal(EndingKind.Answered, EndingKind.Answered);
    }

    [Fact]
    public void The_pages_of_one_answer_are_one()
    {
        Says("Rates rose. [1]", interaction: 100);
        Says("Prices fell. [2]", "why:x", interaction: 100);

        Kinds(BySlash).Should().Equal(EndingKind.Answered);
    }

    [Fact]
    public void A_word_on_why_there_is_no_answer_is_one_too()
    {
        Says("Ask again in a minute.", interaction: 100);

        Kinds(BySlash).Should().Equal(EndingKind.Told);
    }

    [Fact]
    public void Two_answers_are_too_many()
    {
        Says("Rates rose. [1]", "why:x", interaction: 100);
        Says("Rates rose. [1]", "why:y", interaction: 100);

        Kinds(BySlash).Should().Equal(EndingKind.Twice);
    }

    [Fact]
    public void An_answer_in_the_place_of_another_is_told_apart()
    {
        Says("Rates rose. [1]", "why:x", interaction: 100);
        _said[0] = _said[0] with { Earlier = [_said[0] with { Content = "Rates fell. [1]" }] };

        Kinds(BySlash).Should().Equal(EndingKind.Replaced);
    }

    [Fact]
    public void Progress_is_no_ending()
    {
        Says("Searching", "stop:x", interaction: 100);

        Kinds(BySlash).Should().Equal(EndingKind.Unfinished);
        _said.Clear();
        Kinds(BySlash).Should().Equal(EndingKind.Silent);
    }

    [Fact]
    public void What_never_reached_the_bot_is_no_offence()
    {
        _isDelivered = false;

        Kinds(BySlash, InWords).Should().Equal(EndingKind.NotDelivered, EndingKind.NotDelivered);
    }

    [Fact]
    public void An_answer_that_names_its_asker_belongs_to_the_oldest_question_that_the_bot_heard()
    {
        Says("<@13>\nRates rose. [1]", "why:x");

        Kinds(BySlash, InWords).Should().Equal(EndingKind.Answered, EndingKind.Silent);
        _isDelivered = false;
        All(BySlash).Strays.Should().ContainSingle();
    }

    [Fact]
    public void What_belongs_to_no_question_is_a_stray()
    {
        Says("<@99>\nRates rose. [1]", "why:x");

        _isDelivered = false;
        var endings = All(BySlash);

        endings.Strays.Should().ContainSingle();
        endings.Offences.Should().Be(1);
    }

    private IEnumerable<EndingKind> Kinds(params Asked[] asked) =>
        All(asked).All.Select(ending => ending.Kind);

    private Endings All(params Asked[] asked)
    {
        var delivered = _isDelivered ? At : (DateTimeOffset?)null;
        var interaction = new InteractionView(100, InteractionType.Command, "ask", Ana.User)
        {
            DeliveredAt = delivered,
        };
        var question = new MessageView(101, Channel, Ana.User, "<@1> Did rates rise?")
        {
            DeliveredAt = delivered,
        };
        return Endings.Of(new PlayRecord([interaction], [question, .. _said], Bot), asked);
    }

    private void Says(
        string content,
        string? button = null,
        ulong? interaction = null,
        ulong? repliesTo = null
    ) =>
        _said.Add(
            new MessageView(200 + (ulong)_said.Count, Channel, Bot, content)
            {
                CustomIds = button is null ? [] : [button],
                Interaction = interaction,
                RepliesTo = repliesTo,
                SentAt = At,
            }
        );
}
