namespace AskTheDesk.Bot.Showing.Markup;

/// <summary>A part of a text that stands on one message as a whole.</summary>
/// <param name="Before">What parts it from the piece before it on the same message.</param>
/// <param name="Text">Discord's markdown, at most <see cref="Pager.Limit"/> characters.</param>
internal sealed record Piece(string Before, string Text);
