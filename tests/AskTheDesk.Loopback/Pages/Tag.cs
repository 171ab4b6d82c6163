using System.Xml;
using System.Xml.Linq;

namespace AskTheDesk.Loopback.Pages;

/// <summary>Makes elements that an HTML parser reads as they are meant: what is given as text stays text.</summary>
internal static class Tag
{
    private const char Unknown = '\uFFFD';

    /// <summary>An element, never self-closed, which HTML would take for opened.</summary>
    /// <param name="style">Its class.</param>
    /// <param name="content">Elements, attributes, texts; nulls are left out.</param>
    public static XElement Of(string name, string? style, params object?[] content)
    {
        var element = new XElement(
            name,
            style is null ? null : new XAttribute("class", style),
            content.Select(part => part is string text ? Text(text) : part)
        );
        if (element.IsEmpty)
        {
            element.Add("");
        }
        return element;
    }

    public static XText Text(string text) => new(Safe(text));

    public static XAttribute Attribute(string name, string value) => new(name, Safe(value));

    public static string Write(XElement element) => element.ToString(SaveOptions.DisableFormatting);

    /// <summary>Without control characters and halves of pairs, which no page can hold.</summary>
    private static string Safe(string text)
    {
        var safe = text.ToCharArray();
        for (var at = 0; at < safe.Length; at++)
        {
            if (at + 1 < safe.Length && XmlConvert.IsXmlSurrogatePair(safe[at + 1], safe[at]))
            {
                at++;
            }
            else if (!XmlConvert.IsXmlChar(safe[at]))
            {
                safe[at] = Unknown;
            }
        }
        return new string(safe);
    }
}
