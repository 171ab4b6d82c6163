using System.Runtime.CompilerServices;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AskTheDesk.Evaluation.Judging;

/// <summary>Registers the model that marks answers.</summary>
public static class JudgeServices
{
    /// <summary>The options under <c>Judge</c>, and the judge, which comes to be only when it is asked for.</summary>
    public static IServiceCollection AddJudge(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddChecked<JudgeOptions>(configuration, JudgeOptions.Section);
        Add(services);
        return services;
    }

    /// <summary>The judge, or null when no endpoint is configured; Semantic Kernel is not loaded then.</summary>
    /// <exception cref="OptionsValidationException">An option is out of range.</exception>
    public static AnswerJudge? AnswerJudge(this IServiceProvider services) =>
        services.GetRequiredService<IOptions<JudgeOptions>>().Value.IsConfigured ? Judge(services) : null;

    // Apart and never inlined: whoever runs a method that names the type loads it, and half of Semantic Kernel.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Add(IServiceCollection services) => services.AddSingleton<AnswerJudge>();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static AnswerJudge Judge(IServiceProvider services) => services.GetRequiredService<AnswerJudge>();
}
