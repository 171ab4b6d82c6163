namespace AskTheDesk.Answering.Prompting;

/// <summary>The prompt's text, <c>AnswerPrompt.txt</c> beside this file, and what it asks a model to reply.</summary>
public static class AnswerPrompt
{
    /// <summary>What a model is to reply, alone on a line, when the passages do not answer.</summary>
    public const string Refusal = "NOT IN THE ARCHIVE";

    internal static PromptText Text { get; } =
        PromptText.Read("Answer", "AskTheDesk.Answering.Prompting.AnswerPrompt.txt");

    /// <summary>In Semantic Kernel's template syntax, lines ending in a line feed.</summary>
    public static string Template => Text.Template;

    /// <summary>Lower-case hexadecimal SHA-256 of the template: another hash, another prompt.</summary>
    public static string Hash { get; } = Text.Hash;
}
