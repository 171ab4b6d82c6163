namespace AskTheDesk.Questions;

/// <summary>A question with what it needs from the turns before it.</summary>
/// <param name="Own">The user's words.</param>
/// <param name="Context">Words from earlier turns that it leans on; empty when it stands by itself.</param>
internal sealed record StandaloneQuestion(string Own, string Context)
{
    /// <summary>The question standing on its own, context in brackets.</summary>
    public string Text => Context.Length == 0 ? Own : $"{Own.TrimEnd('?', ' ')} ({Context})?";
}
