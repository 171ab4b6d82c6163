namespace AskTheDesk.Bot.Gateway.Sessions;

/// <summary>What each close code of the gateway asks for.</summary>
internal static class CloseCodes
{
    /// <summary>Ours when we want to resume: 1000 and 1001 would end the session.</summary>
    public const int KeepSession = 4900;

    /// <summary>Ours when we log off.</summary>
    public const int LogOff = 1000;

    private const string Portal = "in the developer portal (discord.com/developers/applications)";

    /// <summary>What to do after this code; null when the connection broke off without one.</summary>
    public static CloseVerdict Read(int? code) =>
        code switch
        {
            1000 or 1001 or 4003 or 4005 or 4007 or 4008 or 4009 => new CloseVerdict.StartAnew(),
            4004 => Stop(4004, $"the token is refused: reset it under Bot {Portal} and set Discord:Token"),
            4010 => Stop(4010, "the shard is invalid: unset Discord:Shards"),
            4011 => Stop(4011, "one connection is too few: unset Discord:Shards or raise it"),
            4012 => Stop(4012, "this version of the API is gone: a newer version of this program is needed"),
            4013 => Stop(4013, "the intents are invalid: a newer version of this program is needed"),
            4014 => Stop(
                4014,
                $"an intent is not allowed: switch on Message Content Intent under Bot {Portal}, "
                    + "or set Discord:MessageContent to false"
            ),
            _ => new CloseVerdict.Resume(),
        };

    private static CloseVerdict.Stop Stop(int code, string what) =>
        new($"Discord closed the connection for good ({code}): {what}.");
}
