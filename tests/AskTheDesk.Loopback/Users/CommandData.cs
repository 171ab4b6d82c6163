using System.Globalization;
using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Commands;
using AskTheDesk.Loopback.Entities;
using AskTheDesk.Loopback.Messages;
using AskTheDesk.Loopback.Shapes;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Users;

/// <summary>The <c>data</c> of a command's interaction, built from what the command says of its options.</summary>
internal sealed class CommandData(World world, Command command)
{
    private readonly JsonObject resolved = [];

    /// <summary>A slash command, sent.</summary>
    /// <exception cref="ArgumentException">Discord's client would not send these options.</exception>
    public JsonObject Slash(IReadOnlyList<string> path, IReadOnlyList<KeyValuePair<string, object>> values)
    {
        var level = Level(path);
        foreach (
            var missing in OptionsOf(level).Where(o => IsRequired(o) && !values.Any(v => v.Key == NameOf(o)))
        )
        {
            throw new ArgumentException($"Option \"{NameOf(missing)}\" is required.", nameof(values));
        }
        return Wrap(path, new JsonArray([.. values.Select(v => Option(level, v, isPartial: false))]));
    }

    /// <summary>As typed: the last value has the focus, nothing need be whole.</summary>
    public JsonObject Typed(IReadOnlyList<string> path, IReadOnlyList<KeyValuePair<string, object>> values)
    {
        var level = Level(path);
        var options = values.Select(v => Option(level, v, isPartial: true)).ToList();
        options[^1]["focused"] = true;
        return Wrap(path, new JsonArray([.. options]));
    }

    public JsonObject On(Message target)
    {
        var data = Start();
        data["target_id"] = target.Id.Text();
        data["resolved"] = InteractionShape.Resolved(world, target);
        return data;
    }

    private JsonObject Start()
    {
        var data = new JsonObject
        {
            ["id"] = command.Id.Text(),
            ["name"] = command.Name,
            ["type"] = (int)command.Type,
        };
        if (command.GuildId is { } guild)
        {
            data["guild_id"] = guild.Text();
        }
        return data;
    }

    private JsonObject Wrap(IReadOnlyList<string> path, JsonArray options)
    {
        for (var i = path.Count - 1; i >= 0; i--)
        {
            var step = Level([.. path.Take(i + 1)]);
            options =
            [
                new JsonObject
                {
                    ["name"] = path[i],
                    ["type"] = TypeOf(step),
                    ["options"] = options,
                },
            ];
        }
        var data = Start();
        data["options"] = options;
        if (resolved.Count > 0)
        {
            data["resolved"] = resolved;
        }
        return data;
    }

    private JsonObject Level(IReadOnlyList<string> path) =>
        path.Aggregate(command.Definition, (level, name) => Declared(level, name));

    private static JsonObject Declared(JsonObject level, string name) =>
        OptionsOf(level).FirstOrDefault(o => NameOf(o) == name)
        ?? throw new ArgumentException($"There is no option \"{name}\".", nameof(name));

    private JsonObject Option(JsonObject level, KeyValuePair<string, object> value, bool isPartial)
    {
        var declared = Declared(level, value.Key);
        if (!isPartial && OptionCheck.Problem(declared, value.Value) is { } problem)
        {
            throw new ArgumentException(problem, nameof(value));
        }
        return new JsonObject
        {
            ["name"] = value.Key,
            ["type"] = TypeOf(declared),
            ["value"] = isPartial ? Text(value.Value) : Value(value.Value),
        };
    }

    private JsonNode? Value(object value)
    {
        switch (value)
        {
            case PlayedUser user:
                Resolve("users", user.Id, UserShape.Of(user.User));
                return user.Id.Text();
            case PlayedChannel channel:
                Resolve("channels", channel.Id, ChannelShape.Of(channel.Now));
                return channel.Id.Text();
            case Role role:
                Resolve("roles", role.Id, GuildShape.RoleOf(role));
                return role.Id.Text();
            default:
                return JsonValue.Create(value);
        }
    }

    private void Resolve(string kind, ulong id, JsonObject shape)
    {
        var map = resolved[kind] as JsonObject ?? [];
        map[id.Text()] = shape;
        resolved[kind] = map;
    }

    private static string Text(object value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private static IEnumerable<JsonObject> OptionsOf(JsonObject level) =>
        level["options"] is JsonArray options ? options.OfType<JsonObject>() : [];

    private static string NameOf(JsonObject option) => option["name"]?.ToString() ?? "";

    private static int TypeOf(JsonObject option) => option["type"]?.GetValue<int>() ?? 0;

    private static bool IsRequired(JsonObject option) =>
        option["required"] is JsonValue value && value.TryGetValue<bool>(out var required) && required;
}
