using AskTheDesk.Loopback.Interactions;
using AskTheDesk.Loopback.Messages;
using AskTheDesk.Loopback.Rest;
using AskTheDesk.Loopback.Shapes;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Routes;

/// <summary>Messages by an interaction's token: the original answer and what follows it.</summary>
internal sealed class WebhookRoutes(
    World world,
    InteractionBook book,
    Callbacks callbacks,
    MessageBoard board
)
{
    private const string Hook = "/webhooks/{app}/{token}";
    private const string Original = Hook + "/messages/@original";
    private const string One = Hook + "/messages/{message}";

    public IEnumerable<RestRoute> All =>
        [
            Open("POST", Hook, FollowUp),
            Open("GET", Original, c => Show(OriginalOf(c))),
            Open("PATCH", Original, c => Edit(c, OriginalOf(c))),
            Open("DELETE", Original, c => Delete(OriginalOf(c))),
            Open("GET", One, c => Show(MessageOf(c))),
            Open("PATCH", One, c => Edit(c, MessageOf(c))),
            Open("DELETE", One, c => Delete(MessageOf(c))),
        ];

    private static RestRoute Open(string method, string template, Func<RestCall, RestAnswer> handle) =>
        new(method, template, "webhook", handle) { NeedsToken = false };

    private RestAnswer FollowUp(RestCall call)
    {
        var interaction = Owner(call);
        // While the answer is still "thinking", a follow-up fills it, whatever flags it carries.
        if (
            interaction.OriginalId is { } id
            && world.Messages.TryGetValue(id, out var original)
            && original.IsLoading
        )
        {
            return Edit(call, original);
        }
        var flags = MessageWriter.FlagsOf(call.Form) & MessageMarks.Ephemeral;
        var blank = callbacks.Blank(interaction, flags) with { Type = MessageType.Default, RepliesTo = null };
        var message = MessageWriter.Fill(world, blank, new MessageInput(call.Form, call.Files, true));
        board.Post(message);
        book.Save(
            interaction with
            {
                FollowUps = interaction.FollowUps.Add(message.Id),
                AnsweredAt = interaction.AnsweredAt ?? world.Now,
            }
        );
        return Show(message);
    }

    private RestAnswer Edit(RestCall call, Message message)
    {
        var edited = board.Replace(
            MessageWriter.Edit(world, message, new MessageInput(call.Form, call.Files, true))
        );
        var interaction = Owner(call);
        if (interaction.AnsweredAt is null)
        {
            book.Save(interaction with { AnsweredAt = world.Now });
        }
        return Show(edited);
    }

    private RestAnswer Delete(Message message)
    {
        board.Remove(message);
        return RestAnswer.NoContent;
    }

    private RestAnswer Show(Message message) => RestAnswer.Ok(MessageShape.Of(world, message));

    private Interaction Owner(RestCall call) => book.ToAnswer(call.Id("app"), call.Text("token"));

    private Message OriginalOf(RestCall call) => Find(Owner(call).OriginalId);

    private Message MessageOf(RestCall call)
    {
        var owner = Owner(call);
        var id = call.Id("message");
        return owner.OriginalId == id || owner.FollowUps.Contains(id)
            ? Find(id)
            : throw RestErrors.UnknownMessage;
    }

    private Message Find(ulong? id) =>
        id is { } known && world.Messages.TryGetValue(known, out var message)
            ? message
            : throw RestErrors.UnknownMessage;
}
