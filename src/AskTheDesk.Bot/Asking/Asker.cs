using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Asking.Running;
using AskTheDesk.Bot.Delivering;
using AskTheDesk.Bot.Recording;
using AskTheDesk.Bot.Showing;
using AskTheDesk.Citations;
using AskTheDesk.Questions;

namespace AskTheDesk.Bot.Asking;

/// <summary>
/// The life of a question in Discord: acknowledged, in line, answered while its progress is shown, recorded,
/// shown. It ends in exactly one answer, or in one message that says why there is none.
/// </summary>
internal sealed class Asker(
    AskDesk ask,
    Doors doors,
    ReplyBuilder replies,
    WorkQueue queue,
    RunningAnswers running,
    KeptAnswers kept,
    AnswerPages pages,
    TimeProvider clock
)
{
    /// <summary>How long may be spent on telling someone that the bot is stopping.</summary>
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(3);

    /// <summary>Answers a question.</summary>
    /// <returns>The answer and where it stands; null when there is none.</returns>
    /// <param name="token">Gives up: the bot is stopping. The asker is told.</param>
    public async Task<(Answer Answer, Placed Placed)?> AskAsync(
        AskRequest request,
        IAnswerPlace place,
        CancellationToken token
    )
    {
        using var current = running.Begin(
            AnswerId.New(),
            request.Person.Id,
            request.Question.Text,
            request.Message
        );
        if (!await place.BeginAsync(token))
        {
            return null;
        }
        if (await AdmitAsync(request, place, token) is not { } admitted)
        {
            return null;
        }
        using var ticket = queue.TryEnter();
        if (ticket is null)
        {
            await place.FinishAsync([queue.IsClosed ? Notices.Stopping : Notices.Full], token);
            return null;
        }
        try
        {
            return await FinishAsync(admitted, new Work(current, ticket, place), token);
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            using var farewell = new CancellationTokenSource(Farewell, clock);
            await place.FinishAsync([Notices.Stopping], farewell.Token);
            return null;
        }
    }

    /// <summary>The request with what limits it here; null when it may not be asked, which has been said.</summary>
    private async Task<AskRequest?> AdmitAsync(
        AskRequest request,
        IAnswerPlace place,
        CancellationToken token
    )
    {
        switch (await doors.AdmitAsync(request.Place, request.Person, request.Question, token))
        {
            case Admission.Let let:
                return request with { Question = let.Question };
            case Admission.Turned turned:
                await place.FinishAsync([turned.Why], token);
                return null;
            default:
                return null;
        }
    }

    private async Task<(Answer, Placed)?> FinishAsync(AskRequest request, Work work, CancellationToken token)
    {
        var answer = await AnswerAsync(request, work, token);
        if (work.Current.Interruption == Interruption.Withdrawn)
        {
            return null;
        }
        if (answer is null)
        {
            var notice =
                work.Current.Interruption == Interruption.Stopped ? Notices.Stopped : Notices.Stopping;
            await work.Place.FinishAsync([notice], token);
            return null;
        }
        kept.Add(answer);
        var placed = await work.Place.FinishAsync(pages.Of(answer), token);
        kept.Stands(answer.Id, placed);
        return (answer, placed);
    }

    /// <summary>The answer to the question as it stood last; null when there is none.</summary>
    private async Task<Answer?> AnswerAsync(AskRequest request, Work work, CancellationToken token)
    {
        var stream = new AnswerStream(work.Ticket, replies);
        await using var show = new ProgressShow(work.Place, work.Current.Id, stream, clock);
        show.Begin(token);
        while (true)
        {
            var answer = await AttemptAsync(request, work, stream, token);
            if (work.Current.Settle())
            {
                return answer;
            }
            stream.Restart();
        }
    }

    private async Task<Answer?> AttemptAsync(
        AskRequest request,
        Work work,
        AnswerStream stream,
        CancellationToken token
    )
    {
        var (text, interrupted) = work.Current.Begin();
        using var either = CancellationTokenSource.CreateLinkedTokenSource(token, interrupted);
        var question = request.Question with { Text = text, Turns = Turns(request) };
        try
        {
            if (!await work.Ticket.Turn.WaitAsync(either.Token))
            {
                return null;
            }
            var result = await ask(question, stream, either.Token);
            return AnswerMaker.Make(work.Current.Id, request.By, question, result);
        }
        catch (OperationCanceledException) when (interrupted.IsCancellationRequested)
        {
            return stream.Passed() is { } written
                ? AnswerMaker.Stopped(work.Current.Id, request.By, question, written, stream.Passages)
                : null;
        }
    }

    private IReadOnlyList<Turn> Turns(AskRequest request) =>
        request.After is { } before ? [RecordBook.TurnOf(before)] : kept.Turns(request.By);

    private sealed record Work(RunningAnswer Current, Ticket Ticket, IAnswerPlace Place);
}
