using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Interactions;
using AskTheDesk.Loopback.Rest;
using AskTheDesk.Loopback.Shapes;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Routes;

/// <summary>The first response to an interaction.</summary>
internal sealed class InteractionRoutes(World world, Callbacks callbacks)
{
    public IEnumerable<RestRoute> All =>
        [
            new("POST", "/interactions/{interaction}/{token}/callback", "callback", Respond)
            {
                NeedsToken = false,
            },
        ];

    private RestAnswer Respond(RestCall call)
    {
        var interaction = callbacks.Accept(call);
        return call.Asks("with_response") ? RestAnswer.Ok(Describe(interaction)) : RestAnswer.NoContent;
    }

    private JsonObject Describe(Interaction interaction)
    {
        var about = new JsonObject { ["id"] = interaction.Id.Text(), ["type"] = (int)interaction.Type };
        var resource = new JsonObject { ["type"] = (int?)interaction.AcknowledgedAs };
        if (interaction.OriginalId is { } id && world.Messages.TryGetValue(id, out var message))
        {
            about["response_message_id"] = id.Text();
            about["response_message_loading"] = message.IsLoading;
            about["response_message_ephemeral"] = message.IsEphemeral;
            resource["message"] = MessageShape.Of(world, message);
        }
        return new JsonObject { ["interaction"] = about, ["resource"] = resource };
    }
}
