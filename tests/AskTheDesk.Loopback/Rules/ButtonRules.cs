namespace AskTheDesk.Loopback.Rules;

internal static class ButtonRules
{
    private const int Link = 5;
    private const int Premium = 6;

    public static void Check(Field button)
    {
        var style = button.Number("style", 1, 6, required: true);
        button.Text("label", 0, 80);
        switch (style)
        {
            case Link:
                CheckLink(button);
                break;
            case Premium:
                break;
            default:
                button.Text("custom_id", 1, 100, required: true);
                RefuseUrl(button);
                break;
        }
        if (style != Premium && button.Form["label"] is null && button.Form["emoji"] is null)
        {
            button.Add(
                "label",
                "BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED",
                "A button must have a label or an emoji"
            );
        }
    }

    private static void CheckLink(Field button)
    {
        var url = button.Text("url", 1, 512, required: true);
        if (
            url is not null
            && !(
                Uri.TryCreate(url, UriKind.Absolute, out var uri)
                && uri.Scheme is ("http" or "https" or "discord")
            )
        )
        {
            button.Add("url", "URL_TYPE_INVALID_URL", "Not a well formed URL.");
        }
        if (button.Form["custom_id"] is not null)
        {
            button.Add(
                "custom_id",
                "BUTTON_COMPONENT_CUSTOM_ID_OR_URL",
                "A custom id and url cannot both be specified"
            );
        }
    }

    private static void RefuseUrl(Field button)
    {
        if (button.Form["url"] is not null)
        {
            button.Add(
                "url",
                "BUTTON_COMPONENT_CUSTOM_ID_OR_URL",
                "A custom id and url cannot both be specified"
            );
        }
    }
}
