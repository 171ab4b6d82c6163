using AskTheDesk.Bot.Gateway;
using AskTheDesk.Bot.Rest;
using AskTheDesk.Bot.Rest.Calls;
using AskTheDesk.DiscordNet.Calls;
using AskTheDesk.DiscordNet.Connections;
using Microsoft.Extensions.Logging.Abstractions;

namespace AskTheDesk.Tests.DiscordNet.Calls;

public sealed class LibraryCallsTests
{
    private static readonly RestCall Call = new(Routes.Gateway());

    private readonly CurrentAttempt _attempts = new();
    private int _tries;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_done_is_not_repeated_though_its_answer_cannot_be_read()
    {
        var answer = await Calls()
            .SendAsync<string>(
                Call,
                _ =>
                {
                    _tries++;
                    _attempts.Value?.Done = true;
                    throw new InvalidOperationException("unreadable");
                },
                Token
            );

        answer.Should().BeNull();
        _tries.Should().Be(1);
    }

    [Fact]
    public async Task The_nonce_of_one_call_is_not_that_of_the_next()
    {
        var calls = Calls();
        await calls.SendAsync(
            Call,
            _ =>
            {
                calls.Mark("n-1");
                return Task.FromResult($"{_attempts.Value?.Nonce}");
            },
            Token
        );

        var next = await calls.SendAsync(Call, _ => Task.FromResult($"{_attempts.Value?.Nonce}"), Token);

        next.Should().BeEmpty();
    }

    [Fact]
    public async Task A_cancelled_call_is_cancelled_though_the_library_calls_it_a_timeout()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        var call = () => Calls().SendAsync<string>(Call, _ => throw new TimeoutException(), cancelled.Token);

        await call.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task A_mistake_of_the_program_s_is_thrown_at_once()
    {
        var call = () => Calls().SendAsync<string>(Call, _ => throw new NotSupportedException(), Token);

        await call.Should().ThrowAsync<NotSupportedException>();
    }

    private LibraryCalls Calls() =>
        new(new LinkTools(TimeProvider.System, NullLogger.Instance) { Seed = 1 }, _attempts);
}
