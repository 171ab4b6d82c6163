using Microsoft.Extensions.Logging;

namespace AskTheDesk.Bot.Delivering;

/// <summary>What all places need.</summary>
internal sealed record DeliveryTools(Delivery Delivery, TimeProvider Clock, ILogger Log)
{
    /// <summary>Who has waited longer looks elsewhere by now, and is pinged.</summary>
    public static readonly TimeSpan Slow = TimeSpan.FromSeconds(30);

    public DeliveryTools(TimeProvider clock, ILogger log)
        : this(new Delivery(clock), clock, log) { }
}
