namespace AskTheDesk.Cli.Output;

/// <summary>How text stands out on a terminal.</summary>
internal enum Ink
{
    Plain,
    Bold,
    Faint,
}
