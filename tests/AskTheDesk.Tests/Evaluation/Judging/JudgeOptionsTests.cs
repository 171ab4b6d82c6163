using System.ComponentModel.DataAnnotations;
using AskTheDesk.Evaluation.Judging;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AskTheDesk.Tests.Evaluation.Judging;

public sealed class JudgeOptionsTests
{
    [Fact]
    public void There_is_no_judge_by_default()
    {
        using var services = Services();

        services.AnswerJudge().Should().BeNull();
    }

    [Fact]
    public void An_endpoint_and_an_id_make_one()
    {
        using var services = Services(("Judge:Endpoint", "http://127.0.0.1:1/v1"), ("Judge:Id", "m"));

        services.AnswerJudge().Should().NotBeNull();
    }

    [Theory]
    [InlineData("ftp://judge", "m", "Judge:Endpoint must")]
    [InlineData("http://127.0.0.1:1/v1", "", "Judge:Id must name the model at Judge:Endpoint.")]
    public void What_is_wrong_with_it_is_said_under_its_own_name(string endpoint, string id, string fault)
    {
        var options = new JudgeOptions { Endpoint = endpoint, Id = id };

        var faults = options.Validate(new ValidationContext(options)).Select(f => f.ErrorMessage);

        faults.Should().ContainSingle().Which.Should().StartWith(fault);
    }

    [Fact]
    public void It_is_asked_with_its_own_endpoint_id_and_key()
    {
        var model = new JudgeOptions
        {
            Endpoint = "http://a/v1",
            Id = "b",
            Key = "c",
        }.ToModel();

        (model.Endpoint, model.Id, model.Key).Should().Be(("http://a/v1", "b", "c"));
    }

    private static ServiceProvider Services(params (string Key, string Value)[] settings) =>
        new ServiceCollection()
            .AddSingleton(TimeProvider.System)
            .AddJudge(
                new ConfigurationBuilder()
                    .AddInMemoryCollection(
                        settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))
                    )
                    .Build()
            )
            .BuildServiceProvider();
}
