namespace AskTheDesk.Evaluation.Suites.Reading;

/// <summary>One item of a YAML list as it stands in the file.</summary>
/// <param name="LinesBefore">Lines of the file before its first.</param>
internal readonly record struct YamlItem(string Text, int LinesBefore);
