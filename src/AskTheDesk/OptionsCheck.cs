using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace AskTheDesk;

/// <summary>Fills options from a section and checks them by their attributes; a fault names the key.</summary>
internal sealed class OptionsCheck<TOptions>(IConfiguration configuration, string section)
    : IConfigureOptions<TOptions>,
        IValidateOptions<TOptions>
    where TOptions : class
{
    /// <summary>Fills them in.</summary>
    /// <exception cref="OptionsValidationException">A value is not of the option's type.</exception>
    public void Configure(TOptions options)
    {
        try
        {
            configuration.GetSection(section).Bind(options);
        }
        catch (InvalidOperationException fault)
        {
            throw new OptionsValidationException(section, typeof(TOptions), [fault.Message]);
        }
    }

    public ValidateOptionsResult Validate(string? name, TOptions options)
    {
        var problems = new List<ValidationResult>();
        return Validator.TryValidateObject(
            options,
            new ValidationContext(options),
            problems,
            validateAllProperties: true
        )
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(problems.Select(Message));
    }

    private string Message(ValidationResult problem)
    {
        var member = problem.MemberNames.FirstOrDefault() ?? "";
        var key = $"{section}:{member}";
        var message = (problem.ErrorMessage ?? "").Replace(
            $"The field {member}",
            key,
            StringComparison.Ordinal
        );
        return message.Contains(key, StringComparison.Ordinal) ? message : $"{key}: {message}";
    }
}
