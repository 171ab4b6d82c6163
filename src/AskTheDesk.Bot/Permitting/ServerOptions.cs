using System.ComponentModel.DataAnnotations;

namespace AskTheDesk.Bot.Permitting;

/// <summary>Settings under <c>Discord:Servers:ID</c>: what is allowed in one server. Empty lists limit nothing.</summary>
public sealed class ServerOptions
{
    /// <summary>
    /// The channels in which may be asked, by id; a thread follows its channel, and a category lets in all its
    /// channels. Default: all.
    /// </summary>
    public IDictionary<string, ChannelOptions> Channels { get; set; } =
        new Dictionary<string, ChannelOptions>(StringComparer.Ordinal);

    /// <summary>Ids of the roles whose members may ask. Default: everybody.</summary>
    [MaxLength(250)]
    public IList<ulong> Roles { get; set; } = [];

    /// <summary>The publications that may be used here, whatever the case. Default: all.</summary>
    public IList<string> Sources { get; set; } = [];

    /// <summary>
    /// Ids of the roles whose members may use <c>/reindex</c> and <c>/status</c>, beside those who may manage
    /// the server. Default: none.
    /// </summary>
    [MaxLength(250)]
    public IList<ulong> Maintainers { get; set; } = [];
}
