using AskTheDesk.Loopback.Faults;
using AskTheDesk.Loopback.Limits;

namespace AskTheDesk.Loopback.Rest;

/// <summary>The faults that strike a request.</summary>
internal sealed class RequestFaults(FaultPlan faults, TimeProvider clock)
{
    public bool TakeBan(RestRoute route) => faults.Take(Fault.Banned, route.Name) is not null;

    /// <summary>True when the request is over: a 502 was written.</summary>
    public async Task<bool> BreakAsync(HttpContext http, RestRoute route)
    {
        if (faults.Take(Fault.SlowAnswer, route.Name) is { } slow)
        {
            await Task.Delay(slow.For, clock, http.RequestAborted);
        }
        if (faults.Take(Fault.ServerError, route.Name) is null)
        {
            return false;
        }
        await RestWriter.WriteHtmlAsync(http, 502, "<html><body>502 Bad Gateway</body></html>");
        return true;
    }

    /// <summary>The 429 that strikes, or null.</summary>
    public Refusal? TakeLimit(RestRoute route)
    {
        // What stands outside the bot's token stands outside its global limit.
        foreach (var (fault, scope) in Scopes.Where(s => route.NeedsToken || s.Item2 != LimitScope.Global))
        {
            if (faults.Take(fault, route.Name) is { } rule)
            {
                return new Refusal(scope, rule.For);
            }
        }
        return null;
    }

    /// <summary>Refuses the request where an error code is due.</summary>
    /// <exception cref="RestErrorException">A fault strikes that Discord would answer with an error code.</exception>
    public void ThrowError(RestRoute route)
    {
        if (faults.Take(Fault.AlreadyAcknowledged, route.Name) is not null)
        {
            throw RestErrors.AlreadyAcknowledged;
        }
        if (faults.Take(Fault.UnknownInteraction, route.Name) is not null)
        {
            throw RestErrors.UnknownInteraction;
        }
        if (faults.Take(Fault.MissingPermissions, route.Name) is not null)
        {
            throw RestErrors.MissingPermissions;
        }
    }

    private static readonly (Fault, LimitScope)[] Scopes =
    [
        (Fault.RateLimited, LimitScope.User),
        (Fault.RateLimitedGlobally, LimitScope.Global),
        (Fault.RateLimitedShared, LimitScope.Shared),
    ];
}
