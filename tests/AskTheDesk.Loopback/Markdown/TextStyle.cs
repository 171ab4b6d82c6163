namespace AskTheDesk.Loopback.Markdown;

public enum TextStyle
{
    Bold,
    Italic,
    Underline,
    Strike,
    Spoiler,
}
