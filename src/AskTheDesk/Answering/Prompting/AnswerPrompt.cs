using System.Security.Cryptography;
using System.Text;

namespace AskTheDesk.Answering.Prompting;

/// <summary>The prompt's text, <c>AnswerPrompt.txt</c> beside this file, and what it asks a model to reply.</summary>
public static class AnswerPrompt
{
    /// <summary>What a model is to reply, alone on a line, when the passages do not answer.</summary>
    public const string Refusal = "NOT IN THE ARCHIVE";

    private const string Resource = "AskTheDesk.Answering.Prompting.AnswerPrompt.txt";

    /// <summary>In Semantic Kernel's template syntax, lines ending in a line feed.</summary>
    public static string Template { get; } = Read();

    /// <summary>Lower-case hexadecimal SHA-256 of the template: another hash, another prompt.</summary>
    public static string Hash { get; } =
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Template)));

    private static string Read()
    {
        using var stream =
            typeof(AnswerPrompt).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
