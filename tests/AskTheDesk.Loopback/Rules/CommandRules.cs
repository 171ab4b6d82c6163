using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AskTheDesk.Loopback.Commands;
using AskTheDesk.Loopback.Rest;

namespace AskTheDesk.Loopback.Rules;

/// <summary>What Discord accepts as a command.</summary>
internal static partial class CommandRules
{
    private const int TextLimit = 8000;

    /// <summary>One command.</summary>
    /// <exception cref="RestErrorException">50035 with the fields.</exception>
    public static void Check(JsonObject form) => Check([form], inList: false);

    /// <summary>All commands of a scope.</summary>
    /// <exception cref="RestErrorException">50035 with the fields; 30032 for too many.</exception>
    public static void CheckAll(JsonArray list)
    {
        var forms = list.OfType<JsonObject>().ToList();
        CheckCounts(forms.Select(CommandBook.TypeOf));
        Check(forms, inList: true);
    }

    /// <summary>How many there are of each type.</summary>
    /// <exception cref="RestErrorException">30032: more than a scope holds.</exception>
    public static void CheckCounts(IEnumerable<CommandType> types)
    {
        var counts = types.CountBy(t => t).ToDictionary();
        var isFull = counts.Any(c => c.Value > (c.Key == CommandType.Slash ? 100 : 15));
        if (isFull)
        {
            throw RestErrors.TooManyCommands;
        }
    }

    private static void Check(List<JsonObject> forms, bool inList)
    {
        var errors = new FormErrors();
        var names = new HashSet<(CommandType, string)>();
        for (var i = 0; i < forms.Count; i++)
        {
            var place = inList ? i.ToString(System.Globalization.CultureInfo.InvariantCulture) : "";
            var field = new Field(forms[i], place, errors);
            CheckOne(field);
            if (!names.Add((CommandBook.TypeOf(forms[i]), forms[i]["name"]?.ToString() ?? "")))
            {
                field.Add(
                    "name",
                    "APPLICATION_COMMANDS_DUPLICATE_NAME",
                    "Application command names must be unique"
                );
            }
        }
        errors.ThrowIfAny();
    }

    private static void CheckOne(Field command)
    {
        command.Number("type", 1, 3);
        var type = CommandBook.TypeOf(command.Form);
        if (type == CommandType.Slash)
        {
            CheckName(command);
            command.Text("description", 1, 100, required: true);
            OptionRules.Check(command, depth: 0);
        }
        else
        {
            command.Text("name", 1, 32, required: true);
            CheckBare(command);
        }
        CheckLocalizations(command, type);
        CheckPermissions(command);
        if (CommandText.LengthOf(command.Form) > TextLimit)
        {
            command.Add("", "APPLICATION_COMMAND_TOO_LARGE", "Command exceeds maximum size (8000)");
        }
    }

    /// <summary>Lower case where there is one, letters, digits, - _ ' and two scripts beside.</summary>
    public static void CheckName(Field field)
    {
        if (field.Text("name", 1, 32, required: true) is { } name && !IsName(name))
        {
            field.Add("name", "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
        }
    }

    public static bool IsName(string name) =>
        Name().IsMatch(name) && string.Equals(name, name.ToLowerInvariant(), StringComparison.Ordinal);

    private static void CheckBare(Field command)
    {
        if (command.Form["description"]?.ToString() is { Length: > 0 })
        {
            command.Add(
                "description",
                "APPLICATION_COMMAND_INVALID_DESCRIPTION",
                "Context menu commands cannot have description"
            );
        }
        if (command.Form["options"] is JsonArray { Count: > 0 })
        {
            command.Add(
                "options",
                "APPLICATION_COMMAND_INVALID_OPTIONS",
                "Context menu commands cannot have options"
            );
        }
    }

    private static void CheckLocalizations(Field command, CommandType type)
    {
        foreach (var locale in command.Object("name_localizations")?.Form.Select(p => p.Key).ToList() ?? [])
        {
            var names = command.Object("name_localizations");
            if (names?.Text(locale, 1, 32) is { } name && type == CommandType.Slash && !IsName(name))
            {
                names.Add(locale, "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
            }
        }
        foreach (
            var locale in command.Object("description_localizations")?.Form.Select(p => p.Key).ToList() ?? []
        )
        {
            command.Object("description_localizations")?.Text(locale, 1, 100);
        }
    }

    private static void CheckPermissions(Field command)
    {
        var given = command.Form["default_member_permissions"]?.ToString();
        if (given is not null && Worlds.Ids.Read(given) is null)
        {
            command.Add("default_member_permissions", "NUMBER_TYPE_COERCE", "Value is not a permission set.");
        }
    }

    // The ranges are Devanagari and Thai, which .NET has no script classes for.
    [GeneratedRegex(
        @"^[-_'\p{L}\p{N}\u0900-\u097F\uA8E0-\uA8FF\u0E00-\u0E7F]{1,32}$",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Name();
}
