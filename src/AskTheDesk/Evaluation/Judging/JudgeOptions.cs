using System.ComponentModel.DataAnnotations;
using AskTheDesk.Answering.Prompting;

namespace AskTheDesk.Evaluation.Judging;

/// <summary>
/// Settings under <c>Judge</c>: a chat model that marks answers in evaluations, beside the plain measures.
/// Without an endpoint there is none.
/// </summary>
public sealed class JudgeOptions : IValidatableObject
{
    public const string Section = "Judge";

    /// <summary>
    /// Base address of an OpenAI-compatible API, http or https, up to and with its version. Default empty: no
    /// judge is asked, nothing is contacted.
    /// </summary>
    public string Endpoint { get; set; } = "";

    /// <summary>The model's name at that endpoint; needed when there is one. Default empty.</summary>
    public string Id { get; set; } = "";

    /// <summary>
    /// Sent as bearer token; from the environment or user secrets only. Default empty: none is sent.
    /// </summary>
    public string Key { get; set; } = "";

    /// <summary>Whether answers are to be marked by a model.</summary>
    public bool IsConfigured => !string.IsNullOrWhiteSpace(Endpoint);

    /// <summary>The same as settings of a model, with that class's own patience and retries.</summary>
    public ModelOptions ToModel() =>
        new()
        {
            Endpoint = Endpoint,
            Id = Id,
            Key = Key,
        };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        ToModel()
            .Validate(validationContext)
            .Select(problem => new ValidationResult(
                problem.ErrorMessage?.Replace("Model:", $"{Section}:", StringComparison.Ordinal),
                problem.MemberNames
            ));
}
