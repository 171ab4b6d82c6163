using System.ComponentModel.DataAnnotations;
using AskTheDesk.Bot.Permitting;

namespace AskTheDesk.Bot;

/// <summary>Settings under <c>Discord</c>.</summary>
public sealed class DiscordOptions
{
    public const string Section = "Discord";

    /// <summary>The bot's token, from user secrets or the environment only. No default.</summary>
    [Required(ErrorMessage = "Discord:Token is not set; put it into user secrets or the environment.")]
    [RegularExpression(
        "^[A-Za-z0-9._-]+$",
        ErrorMessage = "Discord:Token holds a character that no token has; copy it anew, without 'Bot '."
    )]
    public string? Token { get; set; }

    /// <summary>Where Discord's API is, version included: https, or http on this machine.</summary>
    [Required]
    public Uri ApiUrl { get; set; } = new("https://discord.com/api/v10");

    /// <summary>Which implementation talks to Discord. Default <see cref="LinkKind.Gateway"/>.</summary>
    [EnumDataType(typeof(LinkKind))]
    public LinkKind Link { get; set; }

    /// <summary>
    /// Gateway connections, 1 to 1,000; all of them run in this process. Default: as many as Discord
    /// recommends, which is one up to about a thousand servers.
    /// </summary>
    [Range(1, 1000)]
    public int? Shards { get; set; }

    /// <summary>
    /// Asks for the text of messages that do not mention the bot, so that a thread can be written in without
    /// mentioning it. Needs the privileged intent to be switched on in the developer portal. Default off.
    /// </summary>
    public bool MessageContent { get; set; }

    /// <summary>
    /// The id of one server to publish the commands to, where they change at once: for development. Default:
    /// none, the commands are published globally.
    /// </summary>
    [Range(1UL, ulong.MaxValue)]
    public ulong? CommandGuild { get; set; }

    /// <summary>
    /// The servers that the bot answers in, by id, and what is allowed there. Default: none is listed, and it
    /// answers in every server that it was invited to.
    /// </summary>
    public IDictionary<string, ServerOptions> Servers { get; set; } =
        new Dictionary<string, ServerOptions>(StringComparer.Ordinal);

    /// <summary>Questions that one person may ask in a minute, 0 to 1,000; 0 is no limit. Default 10.</summary>
    [Range(0, 1000)]
    public int QuestionsPerUser { get; set; } = 10;

    /// <summary>Questions that a server may ask in a minute, 0 to 100,000; 0 is no limit. Default 300.</summary>
    [Range(0, 100_000)]
    public int QuestionsPerServer { get; set; } = 300;

    /// <summary>Questions worked on at once, 1 to 64. Default 4.</summary>
    [Range(1, 64)]
    public int Workers { get; set; } = 4;

    /// <summary>Questions that may wait in line, 0 to 10,000; who comes then is asked to come later. Default 200.</summary>
    [Range(0, 10_000)]
    public int Waiting { get; set; } = 200;

    /// <summary>
    /// Whether a thread is opened on the answer to a mention in a channel, so that the conversation goes on
    /// there. Default on.
    /// </summary>
    public bool Threads { get; set; } = true;
}
