using AskTheDesk.Bot.Permitting;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Messages;
using AskTheDesk.Bot.Showing;
using AskTheDesk.Questions;

namespace AskTheDesk.Bot.Asking;

/// <summary>Who may ask, how often, and of which articles.</summary>
internal sealed class Doors(AccessRules rules, DirectAccess direct, QuestionLimits limits)
{
    /// <summary>
    /// What to say at once to somebody who may not ask here; null when they may, or when it must be looked up.
    /// </summary>
    public OutgoingMessage? Refuse(Place place, Person person) =>
        place.Kind != PlaceKind.Direct && rules.InServer(place, person) is Access.Denied denied
            ? Notices.Quietly(denied.Message)
            : null;

    /// <summary>The same, for a question, which is counted when it may be asked.</summary>
    public OutgoingMessage? RefuseQuestion(Place place, Person person)
    {
        if (Refuse(place, person) is { } refusal)
        {
            return refusal;
        }
        return limits.Wait(person.Id, place.Guild) is { } wait ? Notices.Quietly(LimitText.Of(wait)) : null;
    }

    /// <summary>Whether somebody may ask here, and of which articles.</summary>
    public async Task<Admission> AdmitAsync(
        Place place,
        Person person,
        Question question,
        CancellationToken token
    )
    {
        var access =
            place.Kind == PlaceKind.Direct
                ? await direct.JudgeAsync(person.Id, token)
                : rules.InServer(place, person);
        return access switch
        {
            Access.Granted granted => Narrow(question, granted.Sources),
            Access.Denied denied => new Admission.Turned(Notices.Quietly(denied.Message)),
            _ => throw new ArgumentOutOfRangeException(nameof(place)),
        };
    }

    /// <summary>Leaves of the publications asked for those that may be used.</summary>
    /// <param name="allowed">Empty: all.</param>
    private static Admission Narrow(Question question, IReadOnlyList<string> allowed)
    {
        if (allowed.Count == 0)
        {
            return new Admission.Let(question);
        }
        var asked = question.Sources.Count == 0 ? allowed : question.Sources;
        IReadOnlyList<string> left = [.. asked.Intersect(allowed, StringComparer.OrdinalIgnoreCase)];
        return left.Count > 0
            ? new Admission.Let(question with { Sources = left })
            : new Admission.Turned(Notices.OtherSource);
    }
}
