namespace AskTheDesk.Articles.Cleaning.Lines;

/// <summary>A line that is not blank, its characters clean.</summary>
/// <param name="OpensGroup">A blank line, or nothing, stands above it.</param>
internal readonly record struct RawLine(string Text, bool OpensGroup);
