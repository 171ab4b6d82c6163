using AskTheDesk.Answering;
using AskTheDesk.Articles;
using AskTheDesk.Citations;
using AskTheDesk.Retrieval;
using AskTheDesk.Tests.Support;
using CsCheck;
using Microsoft.Extensions.Options;

namespace AskTheDesk.Tests.Citations;

public sealed class CitationCheckerTests
{
    private static readonly IReadOnlyList<Hit> Hits = SomeHits.Of(
        "The central bank raised rates to 5 per cent on Tuesday.|Analysts had expected it.",
        "A storm flooded forty houses in Bergen.|Nobody was hurt, the mayor said.",
        "The bank's governor, Ida Holm, said the rise would be the last this year."
    );

    [Fact]
    public void A_sentence_that_its_passage_supports_keeps_its_citation_with_the_sentence_that_carries_it()
    {
        var found = Check("Rates were raised to 5 per cent by the central bank on Tuesday [1].");

        found.Text.Should().Be("Rates were raised to 5 per cent by the central bank on Tuesday.");
        found.Judgement.Verdict.Should().Be(Verdict.Supported);
        var citation = found.Citations.Should().ContainSingle().Subject;
        citation.Hit.Should().BeSameAs(Hits[0]);
        citation.Quote.Should().Be("The central bank raised rates to 5 per cent on Tuesday.");
    }

    [Theory]
    [InlineData("Rates rose [4].", "[4] names no passage; 3 were given.")]
    [InlineData("Rates rose [0][9].", "[0][9] name no passage; 3 were given.")]
    public void A_marker_that_names_no_passage_carries_nothing(string text, string why)
    {
        var found = Check(text);

        found.Citations.Should().BeEmpty();
        found.Judgement.Verdict.Should().Be(Verdict.NotFound);
        found.Judgement.Why.Should().Be(why);
    }

    [Fact]
    public void A_marker_that_names_no_passage_is_passed_over_beside_one_that_does()
    {
        var found = Check("A storm flooded forty houses in Bergen [9][2].");

        found.Citations.Should().ContainSingle().Which.Hit.Should().BeSameAs(Hits[1]);
    }

    [Fact]
    public void A_citation_that_carries_nothing_is_taken_off()
    {
        var found = Check("A storm flooded forty houses in Bergen [1][2].");

        found.Citations.Should().ContainSingle().Which.Hit.Should().BeSameAs(Hits[1]);
    }

    [Fact]
    public void Two_passages_can_carry_a_sentence_together()
    {
        var found = Check(
            "The central bank raised rates to 5 per cent, and its governor Ida Holm said the rise would be the last [2][1][3]."
        );

        found.Citations.Select(citation => citation.Hit.Rank).Should().Equal(1, 3);
    }

    [Fact]
    public void Facts_of_two_passages_that_cite_only_one_are_not_supported()
    {
        var found = Check(
            "The central bank raised rates to 5 per cent, and its governor Ida Holm said the rise would be the last [1]."
        );

        found.Citations.Should().BeEmpty();
        found.Judgement.Verdict.Should().NotBe(Verdict.Supported);
        found.Judgement.Missing.Should().Contain("Ida Holm");
    }

    [Fact]
    public void A_sentence_without_a_marker_is_attached_to_the_passage_that_supports_it()
    {
        var found = Check("A storm flooded forty houses in Bergen.");

        found.Citations.Should().ContainSingle().Which.Hit.Should().BeSameAs(Hits[1]);
    }

    [Fact]
    public void A_sentence_without_a_marker_that_nothing_supports_is_not_attached()
    {
        var found = Check("The parliament dissolved itself over the budget.");

        found.Citations.Should().BeEmpty();
        found.Judgement.Why.Should().NotBeNull();
    }

    [Fact]
    public void A_sentence_that_cites_the_wrong_passage_is_not_attached_to_the_right_one()
    {
        var found = Check("A storm flooded forty houses in Bergen [1].");

        found.Citations.Should().BeEmpty();
    }

    [Fact]
    public void A_title_lends_a_name_but_no_figure()
    {
        var hit = SomeHits.Titled(
            "Holm to leave after 12 years",
            "The governor will leave the central bank in May."
        );

        var name = Checker()
            .Check(new DraftSentence("Governor Holm will leave the central bank in May [1]."), [hit]);
        var figure = Checker()
            .Check(
                new DraftSentence("The governor will leave the central bank in May after 12 years [1]."),
                [hit]
            );

        name.Judgement.Verdict.Should().Be(Verdict.Supported);
        figure.Judgement.Missing.Should().Contain("12");
    }

    [Fact]
    public void Markup_and_control_characters_do_not_pass()
    {
        var found = Check("- **A storm** flooded\u0007 <i>forty</i> houses in Bergen 【2】.");

        found.Text.Should().Be("A storm flooded forty houses in Bergen.");
        found.Citations.Should().ContainSingle();
    }

    [Fact]
    public void No_passage_supports_a_sentence_when_none_is_given()
    {
        var found = Checker().Check(new DraftSentence("Rates rose."), []);

        found.Judgement.Verdict.Should().Be(Verdict.NotFound);
    }

    [Fact]
    public void A_higher_threshold_lets_less_pass()
    {
        var sentence = new DraftSentence(
            "The central bank raised rates on Tuesday, as analysts had expected [1]."
        );

        var strict = Checker(threshold: 0.99).Check(sentence, Hits);
        var usual = Checker().Check(sentence, Hits);

        strict.Judgement.Verdict.Should().Be(Verdict.NotFound);
        usual.Judgement.Verdict.Should().Be(Verdict.Supported);
    }

    [Fact]
    public void Reports_that_differ_stay_so()
    {
        var sentence = new DraftSentence("A storm flooded forty houses in Bergen [2].", Differs: true);

        Checker().Check(sentence, Hits).Differs.Should().BeTrue();
    }

    [Fact]
    public void A_sentence_of_a_passage_is_attached_to_it_word_for_word()
    {
        var found = Check("Analysts had expected it");

        found.Judgement.Probability.Should().BeGreaterThan(0.99);
        found.Citations.Should().ContainSingle().Which.Quote.Should().Be("Analysts had expected it.");
    }

    [Fact]
    public void Words_of_one_speaker_are_not_put_in_the_mouth_of_another()
    {
        var hits = SomeHits.Of("'It will hold,' Holm said of the dam.|'It will break,' Berg said.");

        var found = Checker().Check(new DraftSentence("Berg said 'It will hold' of the dam [1]."), hits);

        found.Judgement.Verdict.Should().Be(Verdict.Contradicted);
        found.Judgement.Why.Should().Be("The cited passages have Holm say this, not Berg.");
    }

    [Fact]
    public void A_stated_publication_date_lends_its_year_and_an_inferred_one_does_not()
    {
        var hit = SomeHits.Of("The storm flooded forty houses in Bergen on 3 May.")[0];
        var sentence = new DraftSentence("The storm flooded forty houses in Bergen on 3 May 2021 [1].");

        var stated = Checker().Check(sentence, [Published(hit, DateOrigin.Stated)]);
        var inferred = Checker().Check(sentence, [Published(hit, DateOrigin.Inferred)]);

        stated.Judgement.Verdict.Should().Be(Verdict.Supported);
        inferred.Judgement.Missing.Should().StartWith("3 May 2021");
    }

    [Fact]
    public void Every_citation_of_any_draft_quotes_a_sentence_of_its_passage()
    {
        var words = Hits.SelectMany(hit => hit.Passage.Text.Split(' '))
            .Concat(["[1]", "[2][3]", "[7]", "5", "\""])
            .ToList();
        var drafts = Gen.Int[0, words.Count - 1]
            .Select(at => words[at])
            .Array[0, 20]
            .Select(some => string.Join(' ', some));

        Gen.OneOf(drafts, Gen.String)
            .Sample(text =>
            {
                var found = Check(text);

                found
                    .Citations.Should()
                    .OnlyContain(citation =>
                        citation.Hit.Passage.Sentences.Any(one => one.Text == citation.Quote)
                    );
                (found.Citations.Count > 0).Should().Be(found.Judgement.Verdict == Verdict.Supported);
            });
    }

    private static Hit Published(Hit hit, DateOrigin origin) =>
        hit with
        {
            Article = hit.Article with
            {
                Published = new PublicationDate(Some.Instant("2021-05-04"), origin),
            },
        };

    private static CheckedSentence Check(string text) => Checker().Check(new DraftSentence(text), Hits);

    private static CitationChecker Checker(double threshold = SupportCheck.Threshold) =>
        new(Options.Create(new CitationOptions { Threshold = threshold }));
}
