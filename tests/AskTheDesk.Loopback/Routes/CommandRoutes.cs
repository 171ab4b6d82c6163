using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Commands;
using AskTheDesk.Loopback.Rest;
using AskTheDesk.Loopback.Rules;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Routes;

/// <summary>Registration of commands, global and in one server.</summary>
internal sealed class CommandRoutes(World world)
{
    private const string Global = "/applications/{app}/commands";
    private const string InGuild = "/applications/{app}/guilds/{guild}/commands";

    public IEnumerable<RestRoute> All => [.. In(Global), .. In(InGuild)];

    private IEnumerable<RestRoute> In(string scope) =>
        [
            new("GET", scope, "commands", List),
            new("POST", scope, "commands", Create),
            new("PUT", scope, "commands", Overwrite),
            new("GET", scope + "/{command}", "commands", c => Ok(c, One(c))),
            new("PATCH", scope + "/{command}", "commands", Change),
            new("DELETE", scope + "/{command}", "commands", Delete),
        ];

    private RestAnswer List(RestCall call)
    {
        var localizations = call.Asks("with_localizations");
        return RestAnswer.Ok(
            new JsonArray([.. world.Commands.In(Scope(call)).Select(c => c.Shape(localizations))])
        );
    }

    private RestAnswer Create(RestCall call)
    {
        CommandRules.Check(call.Form);
        var guild = Scope(call);
        var type = CommandBook.TypeOf(call.Form);
        var isNew = !world
            .Commands.In(guild)
            .Any(c => c.Type == type && c.Name == call.Form["name"]?.ToString());
        if (isNew)
        {
            CommandRules.CheckCounts(world.Commands.In(guild).Select(c => c.Type).Append(type));
        }
        var shape = world.Commands.Put(guild, call.Form).Shape(withLocalizations: true);
        return isNew ? RestAnswer.Created(shape) : RestAnswer.Ok(shape);
    }

    private RestAnswer Overwrite(RestCall call)
    {
        CommandRules.CheckAll(call.List);
        var made = world.Commands.Overwrite(Scope(call), [.. call.List.OfType<JsonObject>()]);
        return RestAnswer.Ok(new JsonArray([.. made.Select(c => c.Shape(withLocalizations: true))]));
    }

    private RestAnswer Change(RestCall call)
    {
        var old = One(call);
        var merged = old.Definition.DeepClone().AsObject();
        foreach (var (name, value) in call.Form)
        {
            merged[name] = value?.DeepClone();
        }
        CommandRules.Check(merged);
        return Ok(call, world.Commands.Change(old, merged));
    }

    private RestAnswer Delete(RestCall call)
    {
        world.Commands.Remove(One(call));
        return RestAnswer.NoContent;
    }

    private Command One(RestCall call) => world.Commands.One(Scope(call), call.Id("command"));

    /// <summary>The server in the route, or null.</summary>
    private ulong? Scope(RestCall call)
    {
        if (call.Id("app") != world.Bot.Id)
        {
            throw RestErrors.MissingAccess;
        }
        if (call.Text("guild").Length == 0)
        {
            return null;
        }
        return world.MemberOf(call.Id("guild"), world.Bot.Id) is not null
            ? call.Id("guild")
            : throw RestErrors.MissingAccess;
    }

    private static RestAnswer Ok(RestCall call, Command command) =>
        RestAnswer.Ok(command.Shape(call.Asks("with_localizations")));
}
