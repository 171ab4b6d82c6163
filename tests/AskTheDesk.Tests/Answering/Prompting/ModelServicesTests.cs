using System.Reflection;
using System.Runtime.Loader;
using AskTheDesk.Answering.Prompting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AskTheDesk.Tests.Answering.Prompting;

public sealed class ModelServicesTests
{
    [Fact]
    public void Without_an_endpoint_there_is_no_writer()
    {
        using var services = Services();

        services.ModelWriter().Should().BeNull();
    }

    [Fact]
    public void With_an_endpoint_there_is_one()
    {
        using var services = Services(("Model:Endpoint", "http://127.0.0.1:1/v1"), ("Model:Id", "m"));

        services.ModelWriter().Should().BeOfType<PromptWriter>().Which.Name.Should().Be("m");
    }

    [Fact]
    public void A_wrong_option_is_told()
    {
        using var services = Services(("Model:Retries", "9"));

        var ask = services.ModelWriter;

        ask.Should().Throw<OptionsValidationException>().WithMessage("*Retries*");
    }

    [Fact]
    public void Without_an_endpoint_semantic_kernel_is_not_loaded()
    {
        var desk = new DeskContext();
        var type = desk.Load(typeof(ModelServices));
        var registered = new ServiceCollection();
        type.GetMethod(nameof(ModelServices.AddModel))?.Invoke(null, [registered, Settings()]);
        using var services = registered.BuildServiceProvider();

        var writer = type.GetMethod(nameof(ModelServices.ModelWriter))?.Invoke(null, [services]);

        writer.Should().BeNull();
        desk.Wanted.Should()
            .Contain("Microsoft.Extensions.Options")
            .And.NotContain(name => name.Contains("Kernel"));
    }

    private static ServiceProvider Services(params (string, string?)[] settings) =>
        new ServiceCollection()
            .AddSingleton(TimeProvider.System)
            .AddModel(Settings(settings))
            .BuildServiceProvider();

    private static IConfigurationRoot Settings(params (string Key, string? Value)[] settings) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(
                settings.Select(setting => KeyValuePair.Create(setting.Key, setting.Value))
            )
            .Build();

    /// <summary>A second copy of the project, which tells what it wants loaded.</summary>
    private sealed class DeskContext() : AssemblyLoadContext("desk")
    {
        public List<string> Wanted { get; } = [];

        public Type Load(Type type) =>
            LoadFromAssemblyPath(type.Assembly.Location).GetType(type.FullName ?? "", throwOnError: true)
            ?? type;

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            Wanted.Add(assemblyName.Name ?? "");
            return null;
        }
    }
}
