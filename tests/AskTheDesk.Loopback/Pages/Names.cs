using AskTheDesk.Loopback.Markdown;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Pages;

/// <summary>What a mention shows to the reader.</summary>
internal sealed class Names
{
    private readonly Dictionary<(MentionKind, ulong), string> known = [];

    public static Names Of(World world)
    {
        var names = new Names();
        foreach (var user in world.Users.Values)
        {
            names.Add(MentionKind.User, user.Id, user.Name);
        }
        foreach (var role in world.Roles.Values)
        {
            names.Add(MentionKind.Role, role.Id, role.Name);
        }
        foreach (var channel in world.Channels.Values)
        {
            names.Add(MentionKind.Channel, channel.Id, channel.Name);
        }
        return names;
    }

    public void Add(MentionKind kind, ulong id, string name) => known[(kind, id)] = name;

    public string Show(MarkdownNode.Mention mention) =>
        mention.Kind switch
        {
            MentionKind.User => "@" + Name(mention, "unknown-user"),
            MentionKind.Role => "@" + Name(mention, "unknown-role"),
            MentionKind.Channel => "#" + Name(mention, "unknown"),
            _ => mention.Name,
        };

    private string Name(MarkdownNode.Mention mention, string otherwise) =>
        mention.Id is { } id ? known.GetValueOrDefault((mention.Kind, id), otherwise) : otherwise;
}
