using System.Globalization;
using System.Text;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;

namespace AskTheDesk.Bot.Doctor;

/// <summary>The link with which the bot is invited to a server.</summary>
internal static class Invite
{
    /// <summary>Asks for the permissions that the bot uses, and no more.</summary>
    public static Uri For(AppId application) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"https://discord.com/oauth2/authorize?client_id={application}&scope=bot+applications.commands&permissions={(ulong)Permissions.Wanted}"
            )
        );

    /// <summary>The application as the token's first part names it, or null; the rest of it is not read.</summary>
    public static AppId? Application(string token)
    {
        var part = token.Split('.')[0].Replace('-', '+').Replace('_', '/');
        Span<byte> bytes = stackalloc byte[64];
        return
            part.Length <= 64
            && Convert.TryFromBase64String(part.PadRight((part.Length + 3) / 4 * 4, '='), bytes, out var read)
            && ulong.TryParse(
                Encoding.ASCII.GetString(bytes[..read]),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var id
            )
            && id != 0
            ? new AppId(id)
            : null;
    }
}
