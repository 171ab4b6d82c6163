using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Messages;
using AskTheDesk.Loopback.Rest;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Commands;

/// <summary>The registered commands. Under the world's lock.</summary>
internal sealed class CommandBook(World world)
{
    private readonly List<Command> commands = [];

    /// <summary>How often commands were written: each POST, PUT, PATCH and DELETE.</summary>
    public int Writes { get; private set; }

    public IReadOnlyList<Command> All => commands;

    public IEnumerable<Command> In(ulong? guild) => commands.Where(c => c.GuildId == guild);

    /// <summary>The command that a user in the server meets: the server's own before the global one.</summary>
    public Command? Find(ulong? guild, CommandType type, string name) =>
        commands
            .Where(c => c.Type == type && c.Name == name && (c.GuildId is null || c.GuildId == guild))
            .OrderByDescending(c => c.GuildId)
            .FirstOrDefault();

    /// <summary>The command with this id in the scope.</summary>
    /// <exception cref="RestErrorException">10063.</exception>
    public Command One(ulong? guild, ulong id) =>
        commands.Find(c => c.GuildId == guild && c.Id == id) ?? throw RestErrors.UnknownCommand;

    /// <summary>Adds it or puts it in the place of one with the same name and type.</summary>
    public Command Put(ulong? guild, JsonObject form)
    {
        Writes++;
        var type = TypeOf(form);
        var name = form["name"]?.ToString() ?? "";
        var old = commands.Find(c => c.GuildId == guild && c.Type == type && c.Name == name);
        var command = Make(old?.Id ?? world.NewId(), guild, form);
        if (old is not null)
        {
            commands.Remove(old);
        }
        commands.Add(command);
        world.Changes.Raise();
        return command;
    }

    /// <summary>The same command with another definition.</summary>
    public Command Change(Command old, JsonObject form)
    {
        Writes++;
        var changed = Make(old.Id, old.GuildId, form);
        commands[commands.IndexOf(old)] = changed;
        world.Changes.Raise();
        return changed;
    }

    public IReadOnlyList<Command> Overwrite(ulong? guild, IReadOnlyList<JsonObject> forms)
    {
        Writes++;
        var old = In(guild).ToList();
        commands.RemoveAll(c => c.GuildId == guild);
        var made = forms.Select(f => Make(IdOf(old, f), guild, f)).ToList();
        commands.AddRange(made);
        world.Changes.Raise();
        return made;
    }

    public void Remove(Command command)
    {
        Writes++;
        commands.Remove(command);
    }

    public static CommandType TypeOf(JsonObject form) =>
        form["type"] is JsonValue value && value.TryGetValue<int>(out var type)
            ? (CommandType)type
            : CommandType.Slash;

    private ulong IdOf(List<Command> old, JsonObject form) =>
        old.Find(c => c.Type == TypeOf(form) && c.Name == form["name"]?.ToString())?.Id ?? world.NewId();

    private Command Make(ulong id, ulong? guild, JsonObject form)
    {
        var definition = Tidy.WithoutNulls(form) as JsonObject ?? [];
        definition["id"] = id.Text();
        definition["application_id"] = world.Bot.Id.Text();
        definition["version"] = world.NewId().Text();
        definition["type"] = (int)TypeOf(form);
        definition["description"] ??= "";
        definition["default_member_permissions"] = form["default_member_permissions"]?.ToString();
        definition["nsfw"] ??= false;
        if (guild is { } server)
        {
            definition["guild_id"] = server.Text();
        }
        else
        {
            definition["contexts"] = form["contexts"]?.DeepClone();
            definition["integration_types"] ??= new JsonArray(0);
            definition["dm_permission"] ??= true;
        }
        return new Command(id, guild, TypeOf(form), form["name"]?.ToString() ?? "", definition);
    }
}
