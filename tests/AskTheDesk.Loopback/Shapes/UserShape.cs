using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Entities;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Shapes;

internal static class UserShape
{
    public static JsonObject Of(User user) =>
        new()
        {
            ["id"] = user.Id.Text(),
            ["username"] = user.Name,
            ["discriminator"] = user.IsBot ? "0001" : "0",
            ["global_name"] = user.IsBot ? null : user.Name,
            ["avatar"] = null,
            ["bot"] = user.IsBot,
            ["public_flags"] = 0,
        };

    /// <summary>The bot's own user as it sees itself.</summary>
    public static JsonObject Self(User bot)
    {
        var shape = Of(bot);
        shape["verified"] = true;
        shape["mfa_enabled"] = true;
        shape["email"] = null;
        shape["flags"] = 0;
        return shape;
    }
}
