using AskTheDesk.Answering;
using AskTheDesk.Answering.Prompting;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Answering.Chatting;

public sealed class ModelChatTests
{
    private readonly WatchedClock _clock = new();

    [Fact]
    public async Task A_busy_endpoint_is_asked_again_when_it_says()
    {
        await using var model = await FakeModel.StartAsync(
            FakeAnswer.Fails(429, retryAfter: "7"),
            FakeAnswer.Says("Rates rose.")
        );
        var asking = SomeModel.AskAsync(SomeModel.At(model), _clock);

        await _clock.PassAsync(TimeSpan.FromSeconds(7));

        (await asking).Should().Be("Rates rose.");
    }

    [Fact]
    public async Task A_date_to_come_back_at_is_kept()
    {
        var later = _clock.GetUtcNow().AddSeconds(9);
        await using var model = await FakeModel.StartAsync(
            FakeAnswer.Fails(503, retryAfter: later.ToString("R", null)),
            FakeAnswer.Says("Rates rose.")
        );
        var asking = SomeModel.AskAsync(SomeModel.At(model), _clock);

        await _clock.PassAsync(TimeSpan.FromSeconds(9));

        (await asking).Should().Be("Rates rose.");
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(429)]
    public async Task A_failing_endpoint_is_asked_again_after_short_waits(int status)
    {
        await using var model = await FakeModel.StartAsync(FakeAnswer.Fails(status));
        var asking = FailureAsync(SomeModel.At(model));

        var first = await WaitAsync();
        var second = await WaitAsync();

        (await asking).Should().EndWith($"({status})");
        model.Requests.Should().HaveCount(3);
        first.Should().BeLessThan(TimeSpan.FromSeconds(2));
        second.Should().BeLessThan(TimeSpan.FromSeconds(4));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5)]
    public async Task It_is_asked_again_as_often_as_configured(int retries)
    {
        await using var model = await FakeModel.StartAsync(FakeAnswer.Fails(500));
        var options = SomeModel.At(model);
        options.Retries = retries;
        var asking = FailureAsync(options);

        for (var retry = 0; retry < retries; retry++)
        {
            await WaitAsync();
        }

        await asking;
        model.Requests.Should().HaveCount(retries + 1);
    }

    [Fact]
    public async Task A_wait_past_the_whole_time_is_not_begun()
    {
        await using var model = await FakeModel.StartAsync(FakeAnswer.Fails(429, retryAfter: "61"));

        (await FailureAsync(SomeModel.At(model))).Should().Be("the model is busy (429)");
    }

    [Theory]
    [InlineData(401, "the model's endpoint refused the key (401): check Model:Key")]
    [InlineData(403, "the model's endpoint refused the key (403): check Model:Key")]
    [InlineData(404, "the model was not found (404): check Model:Endpoint and Model:Id")]
    [InlineData(
        400,
        "the model's endpoint refused the request (400): check Model:Id and Model:PassageTokens"
    )]
    public async Task What_no_other_try_mends_is_told_at_once(int status, string why)
    {
        await using var model = await FakeModel.StartAsync(FakeAnswer.Fails(status));

        (await FailureAsync(SomeModel.At(model))).Should().Be(why);
        model.Requests.Should().ContainSingle();
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var elsewhere = await FakeModel.StartAsync(FakeAnswer.Says("Rates rose."));
        var redirect = FakeAnswer.Fails(307) with { Location = $"{elsewhere.Endpoint}/chat/completions" };
        await using var model = await FakeModel.StartAsync(redirect);

        (await FailureAsync(SomeModel.At(model))).Should().Contain("(307)");
        elsewhere.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task An_endpoint_that_is_not_there_is_told()
    {
        var model = await FakeModel.StartAsync(FakeAnswer.Says("Rates rose."));
        var options = SomeModel.At(model);
        options.Retries = 0;
        await model.DisposeAsync();

        (await FailureAsync(options)).Should().Be("the model's endpoint cannot be reached");
    }

    [Fact]
    public async Task A_model_that_does_not_begin_is_given_up()
    {
        await using var model = await FakeModel.StartAsync(new FakeAnswer { Ending = FakeEnding.Silent });
        var options = SomeModel.At(model);
        options.FirstTokenTimeout = TimeSpan.FromSeconds(13);
        var asking = FailureAsync(options);
        await model.RequestAsync();

        await _clock.PassAsync(TimeSpan.FromSeconds(13));

        (await asking).Should().Be("the model was silent for 13 s");
        model.Requests.Should().ContainSingle();
    }

    [Fact]
    public async Task A_model_that_falls_silent_is_given_up()
    {
        var answer = new FakeAnswer { Pieces = ["Rates "], Ending = FakeEnding.Silent };
        await using var model = await FakeModel.StartAsync(answer);
        var options = SomeModel.At(model);
        options.SilenceTimeout = TimeSpan.FromSeconds(4);
        var asking = FailureAsync(options);

        await _clock.PassAsync(TimeSpan.FromSeconds(4));

        (await asking).Should().Be("the model was silent for 4 s");
    }

    [Fact]
    public async Task A_model_that_never_ends_is_given_up()
    {
        var answer = new FakeAnswer { Pieces = ["Rates rose. "], Ending = FakeEnding.Endless };
        await using var model = await FakeModel.StartAsync(answer);
        var options = SomeModel.At(model);
        options.TotalTimeout = TimeSpan.FromSeconds(90);
        options.FirstTokenTimeout = options.SilenceTimeout = TimeSpan.FromMinutes(5);
        var asking = FailureAsync(options);
        await model.RequestAsync();

        _clock.Advance(TimeSpan.FromSeconds(90));

        (await asking).Should().Be("the model took longer than 90 s");
    }

    [Fact]
    public async Task A_connection_that_drops_before_the_first_word_is_tried_again()
    {
        await using var model = await FakeModel.StartAsync(
            new FakeAnswer { Pieces = [""], Ending = FakeEnding.Dropped },
            FakeAnswer.Says("Rates rose.")
        );
        var asking = SomeModel.AskAsync(SomeModel.At(model), _clock);
        await _clock.ArmedAsync(IsFirstWordTimeout);
        await _clock.ArmedAsync(IsFirstWordTimeout);

        model.Release();

        await WaitAsync();

        (await asking).Should().Be("Rates rose.");
    }

    [Fact]
    public async Task A_connection_that_drops_later_is_a_failure()
    {
        var answer = new FakeAnswer { Pieces = ["Rates "], Ending = FakeEnding.Dropped };
        await using var model = await FakeModel.StartAsync(answer);
        var asking = FailureAsync(SomeModel.At(model));
        await _clock.ArmedAsync(due => due == TimeSpan.FromSeconds(10));

        model.Release();

        (await asking).Should().Be("the model's answer broke off");
        model.Requests.Should().ContainSingle();
    }

    [Theory]
    [InlineData(FakeEnding.Unsaid, "the model's answer broke off")]
    [InlineData(FakeEnding.Garbled, "the model's endpoint answered something else than a chat completion")]
    public async Task An_answer_that_ends_oddly_is_a_failure(object ending, string why)
    {
        var answer = new FakeAnswer { Pieces = ["Rates "], Ending = (FakeEnding)ending };
        await using var model = await FakeModel.StartAsync(answer);

        (await FailureAsync(SomeModel.At(model))).Should().Be(why);
    }

    [Theory]
    [InlineData("data: []\n\n")]
    [InlineData("data: {\"choices\": 7}\n\n")]
    [InlineData("data: {\"choices\": [{\"delta\": {\"content\": 7}}]}\n\n")]
    [InlineData("data: {\"choices\": [{\"finish_reason\": \"tired\", \"delta\": {}}]}\n\n")]
    [InlineData("data: null\n\n")]
    public async Task An_answer_of_another_shape_is_a_failure(string body)
    {
        await using var model = await FakeModel.StartAsync(new FakeAnswer { Body = body });
        var options = SomeModel.At(model);
        options.Retries = 0;

        (await FailureAsync(options)).Should().StartWith("the model's ");
    }

    [Fact]
    public async Task No_failure_repeats_what_was_sent_or_answered()
    {
        const string Repeating =
            """{"error": {"message": "No such key: sk-secret. Asked: Why?", "code": "x"}}""";
        await using var model = await FakeModel.StartAsync(FakeAnswer.Fails(401, body: Repeating));
        var options = SomeModel.At(model);
        options.Key = "sk-secret";

        var ask = () => SomeModel.AskAsync(options, _clock);

        var told = (await ask.Should().ThrowAsync<WriterException>()).Which.ToString();
        told.Should().NotContain("sk-secret").And.NotContain("Why?").And.NotContain("127.0.0.1");
    }

    [Theory]
    [InlineData("", null)]
    [InlineData(" sk-secret ", "Bearer sk-secret")]
    public async Task The_key_is_sent_when_there_is_one(string key, string? authorization)
    {
        var request = await SomeModel.SentAsync("Why?", "Rates rose.", options => options.Key = key);

        request.Authorization.Should().Be(authorization);
    }

    private static bool IsFirstWordTimeout(TimeSpan due) => due == TimeSpan.FromSeconds(20);

    private Task<TimeSpan> WaitAsync() => NextWaitAsync(_clock);

    /// <summary>Lets the next wait between two tries pass; waits for words are longer.</summary>
    private static async Task<TimeSpan> NextWaitAsync(WatchedClock clock)
    {
        var due = await clock.ArmedAsync(due => due > TimeSpan.Zero && due < TimeSpan.FromSeconds(9));
        clock.Advance(due);
        return due;
    }

    private async Task<string> FailureAsync(ModelOptions options)
    {
        var ask = () => SomeModel.AskAsync(options, _clock);
        return (await ask.Should().ThrowAsync<WriterException>()).Which.Message;
    }
}
