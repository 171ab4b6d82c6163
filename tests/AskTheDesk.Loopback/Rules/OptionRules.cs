using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Commands;

namespace AskTheDesk.Loopback.Rules;

/// <summary>The options of a slash command.</summary>
internal static class OptionRules
{
    /// <summary>The options of a command, subcommand or group.</summary>
    /// <param name="depth">0 for a command, 1 for what stands in it, 2 for a subcommand in a group.</param>
    public static void Check(Field parent, int depth)
    {
        var options = parent.Objects("options", 0, 25);
        var names = new HashSet<string>(StringComparer.Ordinal);
        var sawOptional = false;
        foreach (var option in options)
        {
            CheckOne(option, depth);
            if (!names.Add(option.Form["name"]?.ToString() ?? ""))
            {
                option.Add(
                    "name",
                    "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS",
                    "Option name already exists"
                );
            }
            if (option.Flag("required") && sawOptional)
            {
                option.Add(
                    "required",
                    "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
                    "Required options must be placed before non-required options"
                );
            }
            sawOptional |= !option.Flag("required") && !IsNesting(TypeOf(option));
        }
        if (options.Any(o => IsNesting(TypeOf(o))) && !options.All(o => IsNesting(TypeOf(o))))
        {
            parent.Add(
                "options",
                "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
                "Sub-command and sub-command group option types are mutually exclusive to all other types"
            );
        }
    }

    private static void CheckOne(Field option, int depth)
    {
        option.Number("type", 1, 11, required: true);
        CommandRules.CheckName(option);
        option.Text("description", 1, 100, required: true);
        var type = TypeOf(option);
        if (IsNesting(type))
        {
            CheckNesting(option, type, depth);
            return;
        }
        if (type == OptionType.Text)
        {
            option.Number("min_length", 0, 6000);
            option.Number("max_length", 1, 6000);
        }
        CheckChoices(option, type);
    }

    private static void CheckNesting(Field option, OptionType type, int depth)
    {
        var isAllowed = type == OptionType.SubcommandGroup ? depth == 0 : depth <= 1;
        if (!isAllowed)
        {
            option.Add(
                "type",
                "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
                "This option type cannot be nested here"
            );
            return;
        }
        Check(option, type == OptionType.SubcommandGroup ? depth + 1 : depth + 2);
    }

    private static void CheckChoices(Field option, OptionType type)
    {
        var choices = option.Objects("choices", 0, 25);
        foreach (var choice in choices)
        {
            choice.Text("name", 1, 100, required: true);
            if (type == OptionType.Text)
            {
                choice.Text("value", 1, 100, required: true);
            }
        }
        if (choices.Count > 0 && option.Flag("autocomplete"))
        {
            option.Add(
                "autocomplete",
                "APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE",
                "Choices and autocomplete are mutually exclusive"
            );
        }
        if (
            option.Flag("autocomplete")
            && type is not (OptionType.Text or OptionType.Whole or OptionType.Number)
        )
        {
            option.Add(
                "autocomplete",
                "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID",
                "Autocomplete is not available for this option type"
            );
        }
    }

    private static bool IsNesting(OptionType type) =>
        type is OptionType.Subcommand or OptionType.SubcommandGroup;

    private static OptionType TypeOf(Field option) =>
        option.Form["type"] is JsonValue value && value.TryGetValue<int>(out var type)
            ? (OptionType)type
            : OptionType.None;
}
