using System.Security.Cryptography;
using System.Text;

namespace AskTheDesk.Loopback.Worlds;

/// <summary>The bot's token, in Discord's three parts. Its text shows nowhere by accident.</summary>
internal sealed class BotToken(string text)
{
    private bool isRevoked;

    /// <summary>The token itself, for the bot under test.</summary>
    public string Reveal() => text;

    public static BotToken For(ulong botId)
    {
        var id = Convert.ToBase64String(Encoding.ASCII.GetBytes(botId.Text())).TrimEnd('=');
        return new BotToken($"{id}.{RandomText(6)}.{RandomText(38)}");
    }

    public bool Accepts(string? token) =>
        !isRevoked
        && token is not null
        && CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(token),
            Encoding.UTF8.GetBytes(text)
        );

    public void Revoke() => isRevoked = true;

    public override string ToString() => "(token)";

    public static string RandomText(int length) =>
        RandomNumberGenerator.GetString(
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
            length
        );
}
