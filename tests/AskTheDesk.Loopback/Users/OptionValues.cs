using System.Reflection;

namespace AskTheDesk.Loopback.Users;

/// <summary>Reads an anonymous object or a dictionary as names and values; nulls are left out.</summary>
internal static class OptionValues
{
    public static IReadOnlyList<KeyValuePair<string, object>> Of(object? values) =>
        values switch
        {
            null => [],
            IEnumerable<KeyValuePair<string, string>> texts =>
            [
                .. texts.Select(t => KeyValuePair.Create(t.Key, (object)t.Value)),
            ],
            IEnumerable<KeyValuePair<string, object>> pairs => [.. pairs],
            _ =>
            [
                .. values
                    .GetType()
                    .GetProperties(BindingFlags.Public | BindingFlags.Instance)
                    .Select(p => (p.Name, Value: p.GetValue(values)))
                    .Where(p => p.Value is not null)
                    .Select(p => KeyValuePair.Create(p.Name, p.Value ?? "")),
            ],
        };
}
