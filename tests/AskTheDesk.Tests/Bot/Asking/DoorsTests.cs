using AskTheDesk.Bot;
using AskTheDesk.Bot.Asking;
using AskTheDesk.Bot.Permitting;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Questions;
using AskTheDesk.Tests.Bot.Support;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace AskTheDesk.Tests.Bot.Asking;

public sealed class DoorsTests
{
    private static readonly Person Ana = new(new UserId(13), "Ana", IsBot: false);
    private static readonly Place Channel = new(new ChannelId(14), PlaceKind.Channel)
    {
        Guild = new GuildId(15),
    };
    private static readonly Place Direct = new(new ChannelId(16), PlaceKind.Direct);

    private readonly DiscordOptions _options = new();
    private readonly FakeLink _link = new();

    [Theory]
    [InlineData("", "The Paper,The Sun")]
    [InlineData("the paper", "the paper")]
    [InlineData("The Post", null)]
    public async Task What_may_be_asked_is_narrowed_to_what_is_allowed(string asked, string? left)
    {
        _options.Servers["15"] = new ServerOptions { Sources = ["The Paper", "The Sun"] };
        var question = new Question("Asked?") { Sources = asked.Length == 0 ? [] : [asked] };

        var admission = await AdmitAsync(Channel, question);

        (admission is Admission.Let let ? string.Join(',', let.Question.Sources) : null).Should().Be(left);
    }

    [Fact]
    public async Task Without_limits_the_question_stays_as_it_is()
    {
        var question = new Question("Asked?") { Sources = ["The Post"] };

        (await AdmitAsync(Channel, question)).Should().Be(new Admission.Let(question));
    }

    [Fact]
    public async Task A_direct_question_is_judged_by_membership_and_not_at_once()
    {
        Doors().Refuse(Direct, Ana).Should().BeNull();
        (await AdmitAsync(Direct, new Question("Asked?"))).Should().BeOfType<Admission.Turned>();
        _link.Done.Should().BeEmpty("it is in no server");
    }

    [Fact]
    public void Who_may_not_ask_is_told_quietly_and_spends_no_question()
    {
        _options.Servers["15"] = new ServerOptions { Roles = [7] };
        _options.QuestionsPerUser = 1;
        var doors = Doors();

        doors.RefuseQuestion(Channel, Ana)?.Ephemeral.Should().BeTrue();
        doors.RefuseQuestion(Channel, Ana)?.Content.Should().Contain("role");
        doors.RefuseQuestion(Channel, Ana with { Roles = [new RoleId(7)] }).Should().BeNull();
        doors
            .RefuseQuestion(Channel, Ana with { Roles = [new RoleId(7)] })
            ?.Content.Should()
            .Contain("a lot of questions");
    }

    private Task<Admission> AdmitAsync(Place place, Question question) =>
        Doors().AdmitAsync(place, Ana, question, TestContext.Current.CancellationToken);

    private Doors Doors()
    {
        var options = Options.Create(_options);
        var rules = new AccessRules(options);
        var clock = new FakeTimeProvider();
        return new Doors(rules, new DirectAccess(rules, _link, clock), new QuestionLimits(options, clock));
    }
}
