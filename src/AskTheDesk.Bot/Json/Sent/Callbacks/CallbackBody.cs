namespace AskTheDesk.Bot.Json.Sent.Callbacks;

/// <summary>A first answer.</summary>
/// <param name="Type">See <see cref="CallbackType"/>.</param>
internal sealed record CallbackBody<T>(CallbackType Type, T? Data);
