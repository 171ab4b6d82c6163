using AskTheDesk.Answering.Prompting;
using AskTheDesk.Articles;
using AskTheDesk.Evaluation.Gates;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Running;
using AskTheDesk.Evaluation.Suites;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Evaluation;

/// <summary>What is made worse on purpose is caught against a baseline, and blamed on the right stage.</summary>
public sealed class PlantedRegressionTests
{
    private static readonly Article[] Articles =
    [
        NewsItem.Of("bridges.txt", "Inspectors counted 40 damaged bridges in Norland province on Monday."),
        NewsItem.Of("ferry.txt", "The ferry to Osmund island carried 212 passengers during the storm."),
        NewsItem.Of("harvest.txt", "Farmers in the Erlen valley harvested 900 tonnes of barley this autumn."),
        NewsItem.Of("museum.txt", "The railway museum in Corby received 75 steam engines from collectors."),
        NewsItem.Of("school.txt", "Teachers at the Linden school reported 18 broken windows after the hail."),
        NewsItem.Of("tram.txt", "Engineers replaced 33 kilometres of tram track across Westhaven city."),
    ];

    private static readonly Suite Suite = new(
        "planted",
        [
            Asks("How many damaged bridges did inspectors count in Norland province?", "40", "bridges.txt"),
            Asks("How many passengers did the ferry to Osmund island carry?", "212", "ferry.txt"),
            Asks("How many tonnes of barley did farmers in the Erlen valley harvest?", "900", "harvest.txt"),
            Asks("How many steam engines did the railway museum in Corby receive?", "75", "museum.txt"),
            Asks("How many broken windows did teachers at the Linden school report?", "18", "school.txt"),
            Asks("How many kilometres of tram track did engineers replace in Westhaven?", "33", "tram.txt"),
        ],
        [],
        []
    );

    [Fact]
    public async Task A_worse_analyzer_is_caught_and_blamed_on_retrieval()
    {
        using var good = new PlantedDesk(Articles);
        using var worse = new PlantedDesk(Articles) { Between = index => new CrudeAnalysis(index) };

        await ShouldBeCaughtAsync(good, worse, Stage.Retrieval, Suite.Questions.Count);
    }

    [Fact]
    public async Task A_dropped_article_is_caught_and_blamed_on_ingestion()
    {
        using var good = new PlantedDesk(Articles);
        using var worse = new PlantedDesk(Articles[3..]);

        await ShouldBeCaughtAsync(good, worse, Stage.Ingestion, 3);
    }

    [Fact]
    public async Task A_broken_prompt_is_caught_and_blamed_on_writing()
    {
        var broken = AnswerPrompt.Template.Replace("{{$passages}}", "", StringComparison.Ordinal);
        using var good = new PlantedDesk(Articles) { Model = new ObedientModel(AnswerPrompt.Template) };
        using var worse = new PlantedDesk(Articles) { Model = new ObedientModel(broken) };

        await ShouldBeCaughtAsync(good, worse, Stage.Writing, Suite.Questions.Count);
    }

    [Fact]
    public async Task The_same_desk_twice_is_no_regression()
    {
        using var desk = new PlantedDesk(Articles);

        var comparison = RunComparison.Of(await RunAsync(desk), await RunAsync(desk));

        comparison.Flips.Should().BeEmpty();
        Regression.Of(comparison, most: 0).Should().BeEmpty();
    }

    private static async Task ShouldBeCaughtAsync(
        PlantedDesk good,
        PlantedDesk worse,
        Stage blamed,
        int wrong
    )
    {
        var baseline = await RunAsync(good);
        baseline.Questions.Should().OnlyContain(question => question.Right);

        var comparison = RunComparison.Of(baseline, await RunAsync(worse));

        Regression.Of(comparison, most: null).Should().ContainSingle();
        comparison.Flips.Should().HaveCount(wrong).And.OnlyContain(flip => flip.Blame == blamed);
    }

    private static async Task<RunRecord> RunAsync(PlantedDesk desk)
    {
        var runner = new SuiteRunner(desk.UnderTest);
        var result = await runner.RunAsync([Suite], new RunPlan(2), TestContext.Current.CancellationToken);
        return SomeRun.Of(result.Questions, result.Claims);
    }

    private static SuiteQuestion Asks(string text, string answer, string source) =>
        new(source, text) { Answers = [answer], Sources = [new ArticleId(source)] };
}
