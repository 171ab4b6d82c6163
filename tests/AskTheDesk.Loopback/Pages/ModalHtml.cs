using System.Xml.Linq;
using AskTheDesk.Loopback.Interactions;

namespace AskTheDesk.Loopback.Pages;

/// <summary>The form that an interaction of the reader opened and that was not sent yet.</summary>
internal static class ModalHtml
{
    public static XElement Of(ModalForm modal) =>
        Tag.Of(
            "div",
            "modal",
            Tag.Of("div", "modal-title", modal.Title),
            modal.Inputs.Select(Input),
            Tag.Of(
                "div",
                "row",
                Tag.Of("button", "button secondary", Tag.Attribute("type", "button"), "Cancel"),
                Tag.Of("button", "button primary", Tag.Attribute("type", "button"), "Submit")
            )
        );

    private static XElement Input(ModalInput input) =>
        Tag.Of(
            "label",
            "modal-input",
            Tag.Of(
                "div",
                "modal-label",
                input.Label,
                input.IsRequired ? Tag.Of("span", "needed", " *") : null
            ),
            Tag.Of("textarea", null, Tag.Attribute("rows", input.IsParagraph ? "4" : "1"), input.Value)
        );
}
