using System.ComponentModel.DataAnnotations;

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
}
