using AskTheDesk.Loopback.Faults;
using AskTheDesk.Loopback.Limits;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Rest;

/// <summary>What every request goes through: faults, token, limits, body, handler, answer.</summary>
internal sealed class RestPipeline(World world, FaultPlan faults, RateLimiter limiter)
{
    private readonly RequestFaults requestFaults = new(faults, world.Options.Clock);

    public async Task InvokeAsync(HttpContext http, RestRoute route)
    {
        http.Response.Headers["Via"] = "1.1 loopback";
        if (limiter.IsBanned || requestFaults.TakeBan(route))
        {
            await RestWriter.WriteBanAsync(http);
            return;
        }
        if (await requestFaults.BreakAsync(http, route))
        {
            return;
        }
        var answer = await AnswerAsync(http, route);
        if (faults.Take(Fault.LostAnswer, route.Name) is not null)
        {
            http.Abort();
            return;
        }
        limiter.NoteAnswer(answer.Status, http.Response.Headers);
        await RestWriter.WriteAsync(http, answer);
    }

    public static async Task NotFoundAsync(HttpContext http) =>
        await RestWriter.WriteAsync(http, RestErrors.NotFound.Answer);

    private async Task<RestAnswer> AnswerAsync(HttpContext http, RestRoute route)
    {
        try
        {
            CheckCaller(http.Request, route);
            if (limiter.Take(http, route, requestFaults.TakeLimit(route)) is { } refused)
            {
                return refused;
            }
            requestFaults.ThrowError(route);
            var call = await BodyReader.ReadAsync(http, http.RequestAborted);
            lock (world.Gate)
            {
                return route.Handle(call);
            }
        }
        catch (RestErrorException e)
        {
            return e.Answer;
        }
        catch (BadHttpRequestException)
        {
            return RestErrors.RequestTooLarge.Answer;
        }
        catch (Exception e) when (e is not OperationCanceledException && world.NoteBroken(e))
        {
            throw;
        }
    }

    private void CheckCaller(HttpRequest request, RestRoute route)
    {
        if (!request.Headers.UserAgent.ToString().StartsWith("DiscordBot (", StringComparison.Ordinal))
        {
            throw RestErrors.BadUserAgent;
        }
        var given = request.Headers.Authorization.ToString();
        var isBot =
            given.StartsWith("Bot ", StringComparison.Ordinal) && world.Token.Accepts(given["Bot ".Length..]);
        if (route.NeedsToken && !isBot)
        {
            throw RestErrors.Unauthorized;
        }
    }
}
