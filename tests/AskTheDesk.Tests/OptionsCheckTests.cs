using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace AskTheDesk.Tests;

public sealed class OptionsCheckTests
{
    [Theory]
    [InlineData("Count", "0", "Some:Count must be between 1 and 5.")]
    [InlineData(
        "Count",
        "many",
        "Failed to convert configuration value 'many' at 'Some:Count' to type 'System.Int32'."
    )]
    [InlineData("Name", "", "Some:Name: The Name field is required.")]
    [InlineData("Name", "bad", "Some:Name must not be bad.")]
    public void A_fault_names_the_key(string key, string value, string message)
    {
        var check = Check((key, value));

        var failures = Failures(check);

        failures.Should().Equal(message);
    }

    [Fact]
    public void All_faults_are_told()
    {
        Failures(Check(("Count", "6"), ("Name", "bad"))).Should().HaveCount(2);
    }

    [Fact]
    public void Values_are_filled_in()
    {
        var options = new Options();

        Check(("Count", "3"), ("Name", "x")).Configure(options);

        options.Should().BeEquivalentTo(new Options { Count = 3, Name = "x" });
    }

    private static OptionsCheck<Options> Check(params (string Key, string Value)[] settings) =>
        new(
            new ConfigurationBuilder()
                .AddInMemoryCollection(
                    settings.Select(setting =>
                        KeyValuePair.Create($"Some:{setting.Key}", (string?)setting.Value)
                    )
                )
                .Build(),
            "Some"
        );

    private static IEnumerable<string> Failures(OptionsCheck<Options> check)
    {
        var options = new Options();
        try
        {
            check.Configure(options);
            return check.Validate(null, options).Failures ?? [];
        }
        catch (OptionsValidationException fault)
        {
            return fault.Failures;
        }
    }

    private sealed class Options
    {
        [Range(1, 5)]
        public int Count { get; set; } = 1;

        [Required]
        [RegularExpression("^(?!bad).*$", ErrorMessage = "Some:Name must not be bad.")]
        public string Name { get; set; } = "name";
    }
}
