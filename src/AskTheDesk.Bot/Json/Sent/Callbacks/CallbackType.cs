namespace AskTheDesk.Bot.Json.Sent.Callbacks;

/// <summary>Kinds of first answer; the values are Discord's.</summary>
internal enum CallbackType
{
    None = 0,
    Message = 4,
    Defer = 5,
    DeferUpdate = 6,
    Update = 7,
    Choices = 8,
    Modal = 9,
}
