using AskTheDesk.Citations.Facts;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Citations.Facts;

public sealed class FactCheckTests
{
    [Fact]
    public void Every_kind_of_fact_is_looked_for()
    {
        var framed = Framed.Of(
            "In May Ida Lund said 'It fell' of 30 houses in Bergen.",
            "Of 40 houses in Oslo, Holm said nothing fell in June."
        );

        var missing = FactCheck.Missing(framed.Claim, framed.Frame);

        missing
            .Select(fact => (fact.Kind, fact.Text))
            .Should()
            .Equal(
                (FactKind.Number, "30"),
                (FactKind.Date, "May"),
                (FactKind.Name, "Ida Lund"),
                (FactKind.Name, "Bergen"),
                (FactKind.Quotation, "It fell")
            );
    }

    [Fact]
    public void A_word_that_only_starts_the_sentence_is_no_missing_name()
    {
        var framed = Framed.Of("Officers stood at the gate.", "Policemen stood at the gate.");

        FactCheck.Missing(framed.Claim, framed.Frame).Should().BeEmpty();
    }

    [Fact]
    public void Names_inside_a_quotation_are_left_to_the_quotation()
    {
        var framed = Framed.Of("She sang 'A Night in Bergen' there.", "She sang there.");

        FactCheck
            .Missing(framed.Claim, framed.Frame)
            .Should()
            .ContainSingle()
            .Which.Kind.Should()
            .Be(FactKind.Quotation);
    }
}
