using System.Text.Json.Nodes;

namespace AskTheDesk.Tests.Loopback.Support;

/// <summary>Commands and components as a bot would send them.</summary>
internal static class Commands
{
    public static JsonObject Ask() =>
        new()
        {
            ["name"] = "ask",
            ["description"] = "Ask the desk",
            ["options"] = new JsonArray(
                Option("question", required: true),
                Option("source", required: false),
                new JsonObject
                {
                    ["name"] = "private",
                    ["description"] = "Only for me",
                    ["type"] = 5,
                }
            ),
        };

    public static JsonObject Option(string name, bool required) =>
        new()
        {
            ["name"] = name,
            ["description"] = "Something",
            ["type"] = 3,
            ["required"] = required,
            ["autocomplete"] = !required,
            ["max_length"] = 100,
        };

    public static JsonArray Row(params JsonObject[] components) =>
        [new JsonObject { ["type"] = 1, ["components"] = new JsonArray([.. components]) }];

    public static JsonObject Button(string label, string id, bool disabled = false) =>
        new()
        {
            ["type"] = 2,
            ["style"] = 1,
            ["label"] = label,
            ["custom_id"] = id,
            ["disabled"] = disabled,
        };

    public static JsonObject Modal(string input, int most = 4000) =>
        new()
        {
            ["custom_id"] = "modal",
            ["title"] = "Ask on",
            ["components"] = Row(
                new JsonObject
                {
                    ["type"] = 4,
                    ["custom_id"] = input,
                    ["label"] = "Question",
                    ["style"] = 2,
                    ["max_length"] = most,
                }
            ),
        };
}
