using AskTheDesk.Citations;
using AskTheDesk.Language;
using AskTheDesk.Tests.Support;
using CsCheck;

namespace AskTheDesk.Tests.Citations;

public sealed class SupportCheckTests
{
    [Theory]
    [InlineData(0, "Hundreds of asylum seekers were arrested and detained in Mexico over the weekend.")]
    [InlineData(
        0,
        "The group had walked 20 miles before it was surrounded by National Guard members and police officers."
    )]
    [InlineData(0, "According to Lacruz, the arrests were a \"human hunt\" and an “exercise in cruelty.”")]
    [InlineData(
        0,
        "In June, U.S. Customs and Border Protection reported a dramatic rise in African migrants detained at the border."
    )]
    [InlineData(1, "About 3,000 migrants set out from Tapachula toward Mexico City.")]
    [InlineData(
        1,
        "US authorities arrested over 1,700,000 migrants at the US-Mexico border this fiscal year."
    )]
    [InlineData(
        1,
        "US Customs and Border Protection reported more than 213,000 incidents in July and 192,000 in September."
    )]
    [InlineData(1, "\"Money is not going to solve the problem,\" Mujica said.")]
    [InlineData(
        1,
        "A previous caravan of about 800 people was broken up by Mexican border agents in early September."
    )]
    [InlineData(
        2,
        "Mexican authorities identified nearly 1,100 migrants and asylum seekers in the \"2020 caravan.\""
    )]
    [InlineData(
        2,
        "Acting Secretary Chad Wolf posted on January 17, 2020 that the caravan will face a series of hurdles."
    )]
    public void A_true_claim_is_supported(int seed, string claim)
    {
        var judgement = SupportCheck.Judge(claim, [Seeds.Text(seed)]);

        judgement.Verdict.Should().Be(Verdict.Supported);
        judgement.Why.Should().BeNull();
    }

    [Theory]
    [InlineData(0, "Thousands of asylum seekers were arrested and detained in Mexico over the weekend.")]
    [InlineData(
        0,
        "The group had walked 40 miles before it was surrounded by National Guard members and police officers."
    )]
    [InlineData(0, "The asylum seekers left Tapachula early on Sunday morning before sunrise.")]
    [InlineData(0, "The asylum seekers were not arrested and detained in Mexico this weekend.")]
    [InlineData(1, "About 5,000 migrants set out from Tapachula toward Mexico City.")]
    [InlineData(1, "A caravan of 400 migrants set out from Tapachula toward Mexico City.")]
    [InlineData(1, "There were 19,200 incidents in September, US Customs and Border Protection reported.")]
    [InlineData(1, "Exactly 213,000 incidents were reported in July alone.")]
    [InlineData(1, "Biden said 'Money is not going to solve the problem.'")]
    [InlineData(1, "Irineo Mujica said he did not lead the group to Mexico City.")]
    [InlineData(1, "Mexican police and border patrol agents were able to contain the crowd.")]
    [InlineData(1, "The damage done by hurricanes and floods was $800 billion.")]
    [InlineData(
        2,
        "Mexican authorities identified nearly 1,500 migrants and asylum seekers in the \"2020 caravan.\""
    )]
    [InlineData(2, "The U.S. has started returning people to Honduras and El Salvador.")]
    public void A_claim_that_turns_what_the_text_says_is_contradicted(int seed, string claim)
    {
        var judgement = SupportCheck.Judge(claim, [Seeds.Text(seed)]);

        judgement.Verdict.Should().Be(Verdict.Contradicted);
        judgement.Probability.Should().BeLessThan(0.5);
    }

    [Theory]
    [InlineData(0, "The group had walked 20 days before it was surrounded by National Guard members.", "20")]
    [InlineData(0, "Carlos Lacruz branded the arrests a \"human hunt.\"", "Carlos Lacruz")]
    [InlineData(0, "Lacruz branded the arrests a \"human tragedy.\"", "human tragedy.")]
    [InlineData(0, "The prime minister of Canada condemned the arrests of asylum seekers.", "Canada")]
    [InlineData(
        2,
        "Acting Secretary Chad Wolf posted on January 27, 2020 that the caravan will face hurdles.",
        "January 27, 2020"
    )]
    [InlineData(
        2,
        "Migrants clashed with troops at a bridge between Tecun Uman and Ciudad Juarez.",
        "Ciudad Juarez"
    )]
    [InlineData(2, "A caravan of more than $1,000 arrived in Mexico over the weekend.", "more than 1,000")]
    public void A_claim_with_a_fact_that_the_text_lacks_is_not_found(int seed, string claim, string missing)
    {
        var judgement = SupportCheck.Judge(claim, [Seeds.Text(seed)]);

        judgement.Verdict.Should().NotBe(Verdict.Supported);
        judgement.Missing.Should().StartWith(missing);
    }

    [Theory]
    [InlineData("Rates rose to 7 per cent.", "The cited passages say 5, not 7.")]
    [InlineData(
        "Rates rose to 5 per cent on 3,000 islands.",
        "The figure 3,000 is in none of the cited passages."
    )]
    [InlineData(
        "Rates rose to 5 per cent, said Ida Holm.",
        "The name Ida Holm is in none of the cited passages."
    )]
    [InlineData("Rates rose to 5 per cent in May.", "The date May is in none of the cited passages.")]
    [InlineData("Rates rose to \"a peak\".", "The words \"a peak\" are in none of the cited passages.")]
    [InlineData("Rates did not rise.", "The cited passages differ on whether it is so: \"rise\".")]
    [InlineData(
        "Parliament dissolved itself.",
        "The cited passages hold too few of its words close together."
    )]
    [InlineData("It is.", "The sentence says nothing that could be checked.")]
    public void Why_a_claim_is_not_supported_is_said(string claim, string why)
    {
        SupportCheck.Judge(claim, ["The bank said rates rise, to 5 per cent now."]).Why.Should().Be(why);
    }

    [Fact]
    public void Every_sentence_of_a_text_is_supported_by_it()
    {
        for (var seed = 0; seed < Seeds.Count; seed++)
        {
            var text = Seeds.Text(seed);
            foreach (var sentence in text.Split('\n').SelectMany(line => SentenceSplitter.Split(line)))
            {
                var judgement = SupportCheck.Judge(sentence.Text, [text]);

                judgement.Verdict.Should().Be(Verdict.Supported, sentence.Text);
                judgement.Probability.Should().BeGreaterThanOrEqualTo(0.99);
            }
        }
    }

    [Fact]
    public void Words_that_are_far_apart_count_for_less()
    {
        const string Claim = "The storm closed the harbour of Bergen.";

        var near = SupportCheck.Judge(Claim, ["A storm has closed Bergen's harbour for days."]);
        var far = SupportCheck.Judge(
            Claim,
            ["A storm came.\nIt rained.\nBergen slept.\nRain fell.\nThe harbour closed."]
        );

        near.Probability.Should().BeGreaterThan(far.Probability + 0.1);
    }

    [Fact]
    public void Sentences_that_are_cited_one_by_one_are_read_as_one_text()
    {
        string[] sentences =
        [
            "A storm came to Bergen.",
            "The harbour there was closed.",
            "Ships waited outside.",
        ];

        var apart = SupportCheck.Judge("A storm closed the harbour in Bergen.", sentences);
        var joined = SupportCheck.Judge(
            "A storm closed the harbour in Bergen.",
            [string.Join('\n', sentences)]
        );

        apart.Probability.Should().Be(joined.Probability);
    }

    [Fact]
    public void Markers_and_markup_of_a_claim_are_passed_over()
    {
        SupportCheck.Judge("- **Rates rose** [3].", ["Rates rose."]).Probability.Should().BeGreaterThan(0.99);
    }

    [Fact]
    public void Nothing_supports_a_claim_when_nothing_is_cited()
    {
        SupportCheck.Judge("Rates rose.", []).Verdict.Should().Be(Verdict.NotFound);
    }

    [Fact]
    public void Any_claim_can_be_judged_by_any_text()
    {
        var parts = Gen.OneOf(
            Gen.String,
            Gen.Char["aB1 ,.'\"“”[]-%$\n’"].Array[0, 30].Select(characters => new string(characters))
        );

        Gen.Select(parts, parts)
            .Sample((claim, text) => SupportCheck.Judge(claim, [text]).Probability is >= 0 and <= 1);
    }
}
