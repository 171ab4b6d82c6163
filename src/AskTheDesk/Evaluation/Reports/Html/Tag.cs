using System.Globalization;
using System.Xml.Linq;
using AskTheDesk.Evaluation.Gates;

namespace AskTheDesk.Evaluation.Reports.Html;

/// <summary>Makes elements that an HTML parser reads as they are meant.</summary>
internal static class Tag
{
    /// <summary>An element with its text escaped; never self-closed, which HTML would take for opened.</summary>
    public static XElement Of(string name, string? style, params object?[] content)
    {
        var element = new XElement(name, style is null ? null : new XAttribute("class", style), content);
        if (element.IsEmpty)
        {
            element.Add("");
        }
        return element;
    }

    /// <summary>A count as text.</summary>
    public static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary>A change against the baseline, coloured when it is more than noise; null without one.</summary>
    public static XElement? Change(FigureChange? change)
    {
        if (change is null)
        {
            return null;
        }
        var better = change.Change > 0 == (change.Unit == Records.Unit.Share);
        var style =
            !change.IsReal ? "chip"
            : better ? "chip good"
            : "chip bad";
        return Of("span", style, FigureText.Change(change));
    }
}
