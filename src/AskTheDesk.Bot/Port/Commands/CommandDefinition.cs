namespace AskTheDesk.Bot.Port.Commands;

/// <summary>A command as Discord shall offer it.</summary>
public abstract record CommandDefinition
{
    private CommandDefinition(string name) => Name = name;

    /// <summary>1 to 32 characters; a slash command's in lower case without spaces.</summary>
    public string Name { get; }

    /// <summary>Who sees it unless a server decides otherwise; null is everyone.</summary>
    public Permissions? NeededPermissions { get; init; }

    /// <summary>Offered in direct conversations with the bot too.</summary>
    public bool InDirect { get; init; } = true;

    /// <summary>A slash command.</summary>
    /// <param name="Description">1 to 100 characters.</param>
    public sealed record Slash(string Name, string Description) : CommandDefinition(Name)
    {
        /// <summary>At most 25, required ones first; none beside subcommands.</summary>
        public IReadOnlyList<CommandOption> Options { get; init; } = [];

        /// <summary>At most 25; the command cannot then be sent without one.</summary>
        public IReadOnlyList<Subcommand> Subcommands { get; init; } = [];
    }

    /// <summary>A command in the menu of every message; its name may hold spaces and capitals.</summary>
    public sealed record OnMessage(string Name) : CommandDefinition(Name);
}
