using System.Security.Cryptography;
using System.Text;

namespace AskTheDesk.Answering.Prompting;

/// <summary>A prompt that stands as a text file beside the code, in Semantic Kernel's template syntax.</summary>
/// <param name="Name">What its function is called.</param>
/// <param name="Template">Lines end in a line feed.</param>
public sealed record PromptText(string Name, string Template)
{
    /// <summary>Lower-case hexadecimal SHA-256 of the template: another hash, another prompt.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Template)));

    /// <summary>The file of this name in the assembly.</summary>
    internal static PromptText Read(string name, string resource)
    {
        using var stream =
            typeof(PromptText).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource} is not in the assembly.");
        using var reader = new StreamReader(stream);
        return new PromptText(name, reader.ReadToEnd().ReplaceLineEndings("\n"));
    }
}
