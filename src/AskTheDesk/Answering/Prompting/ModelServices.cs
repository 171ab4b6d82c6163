using System.Runtime.CompilerServices;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AskTheDesk.Answering.Prompting;

/// <summary>Registers the model that writes answers.</summary>
public static class ModelServices
{
    /// <summary>The options under <c>Model</c>, and the writer, which comes to be only when it is asked for.</summary>
    public static IServiceCollection AddModel(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddChecked<ModelOptions>(configuration, ModelOptions.Section);
        AddWriter(services);
        return services;
    }

    /// <summary>
    /// The model's writer, or null when no endpoint is configured; Semantic Kernel is not loaded then.
    /// </summary>
    /// <exception cref="OptionsValidationException">An option is out of range.</exception>
    public static IAnswerWriter? ModelWriter(this IServiceProvider services) =>
        services.GetRequiredService<IOptions<ModelOptions>>().Value.IsConfigured ? Writer(services) : null;

    // Apart and never inlined: whoever runs a method that names the type loads it, and half of Semantic Kernel.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AddWriter(IServiceCollection services) => services.AddSingleton<PromptWriter>();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PromptWriter Writer(IServiceProvider services) =>
        services.GetRequiredService<PromptWriter>();
}
