using System.Net;
using AskTheDesk.Bot.Rest.Calls;
using Discord.Net;
using Newtonsoft.Json;

namespace AskTheDesk.DiscordNet.Calls;

/// <summary>Reads how a try ended from what Discord.Net threw.</summary>
internal static class Outcomes
{
    private const int InvalidForm = 50035;
    private const int Most = 5;

    /// <summary>The ending, or null when it is none of Discord's or the network's.</summary>
    /// <param name="done">Discord had answered that it is done.</param>
    public static Outcome? Read(Exception thrown, bool done) =>
        thrown switch
        {
            HttpException e when e.HttpCode >= HttpStatusCode.InternalServerError => new Outcome.Failed(
                (int)e.HttpCode
            ),
            HttpException e => new Outcome.Refused((int)e.HttpCode, (int?)e.DiscordCode, Fields(e)),
            HttpRequestException e => OutcomeReader.Read(e),
            // Waiting in the library's queue: nothing was sent.
            TimeoutException => new Outcome.Lost(Sent: false),
            OperationCanceledException => new Outcome.Lost(Sent: true),
            _ when done => new Outcome.Done([]),
            JsonException => new Outcome.Banned(),
            // Its own limits, checked before anything is sent.
            ArgumentException or InvalidOperationException => new Outcome.Refused(
                (int)HttpStatusCode.BadRequest,
                InvalidForm,
                ""
            ),
            _ => null,
        };

    // Names and codes only: the messages can repeat what was sent.
    private static string Fields(HttpException e) =>
        string.Join(
            ", ",
            e.Errors.SelectMany(error =>
                    error.Errors.Select(inner => $"{Name(error.Path)} {Name(inner.Code)}")
                )
                .Take(Most)
        );

    private static string Name(string? text) =>
        text is { Length: <= 100 }
        && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '.' or '[' or ']')
            ? text
            : "?";
}
