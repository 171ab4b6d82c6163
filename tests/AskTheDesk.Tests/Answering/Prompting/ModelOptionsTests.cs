using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using AskTheDesk.Answering.Prompting;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Answering.Prompting;

public sealed class ModelOptionsTests
{
    [Fact]
    public void No_model_is_configured_by_default_and_that_is_right()
    {
        var options = new ModelOptions();

        options.IsConfigured.Should().BeFalse();
        Faults(options).Should().BeEmpty();
    }

    [Theory]
    [InlineData("http://127.0.0.1:11434/v1")]
    [InlineData(" https://models.example/v1/ ")]
    public void An_address_with_a_model_is_right(string endpoint)
    {
        Faults(new ModelOptions { Endpoint = endpoint, Id = "m" }).Should().BeEmpty();
    }

    [Theory]
    [InlineData("localhost:11434")]
    [InlineData("/v1")]
    [InlineData("ftp://models.example/v1")]
    [InlineData("https://user:secret@models.example/v1")]
    [InlineData("https://models.example/v1?key=secret")]
    public void Another_address_is_told_without_repeating_it(string endpoint)
    {
        var fault = Faults(new ModelOptions { Endpoint = endpoint, Id = "m" }).Should().ContainSingle().Which;

        fault.Should().StartWith("Model:Endpoint must").And.NotContain("secret");
    }

    [Fact]
    public void An_address_without_a_model_is_told()
    {
        Faults(new ModelOptions { Endpoint = "http://127.0.0.1/v1", Id = " " })
            .Should()
            .Equal("Model:Id must name the model at Model:Endpoint.");
    }

    [Fact]
    public void What_is_out_of_range_is_told()
    {
        var options = new ModelOptions
        {
            FirstTokenTimeout = TimeSpan.Zero,
            SilenceTimeout = TimeSpan.FromHours(1),
            TotalTimeout = TimeSpan.FromMilliseconds(999),
            Retries = 6,
            PassageTokens = 199,
            MaxOutput = 15,
            Temperature = 2.1,
        };

        Faults(options).Should().HaveCount(7);
    }

    [Fact]
    public async Task Id_output_and_temperature_are_sent()
    {
        var body = await BodyAsync(options =>
        {
            options.Id = " other ";
            options.MaxOutput = 77;
            options.Temperature = 0.5;
        });

        body.GetProperty("model").GetString().Should().Be("other");
        body.GetProperty("max_completion_tokens").GetInt32().Should().Be(77);
        body.GetProperty("temperature").GetDouble().Should().Be(0.5);
        body.GetProperty("stream").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public async Task An_empty_temperature_is_not_sent()
    {
        var body = await BodyAsync(options => options.Temperature = null);

        body.TryGetProperty("temperature", out _).Should().BeFalse();
    }

    [Fact]
    public async Task Passages_past_the_budget_are_not_sent()
    {
        var passage = string.Join(' ', Enumerable.Repeat("Rates rose.", 100));
        var wide = await SomeModel.SentAsync("Why?", passage, options => options.PassageTokens = 1_000);

        var narrow = await SomeModel.SentAsync("Why?", passage, options => options.PassageTokens = 200);

        wide.Messages[1].Text.Should().Contain("Second.");
        narrow.Messages[1].Text.Should().NotContain("Second.");
    }

    private static async Task<JsonElement> BodyAsync(Action<ModelOptions> change) =>
        (await SomeModel.SentAsync("Why?", "Rates rose.", change)).Body;

    private static List<string?> Faults(ModelOptions options)
    {
        var faults = new List<ValidationResult>();
        Validator.TryValidateObject(
            options,
            new ValidationContext(options),
            faults,
            validateAllProperties: true
        );
        return [.. faults.Select(fault => fault.ErrorMessage)];
    }
}
