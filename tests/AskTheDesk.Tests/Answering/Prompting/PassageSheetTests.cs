using AskTheDesk.Answering.Prompting;
using AskTheDesk.Articles;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Answering.Prompting;

public sealed class PassageSheetTests
{
    [Fact]
    public void A_passage_has_number_title_source_date_and_text()
    {
        var sheet = PassageSheet.Write(PromptHits.Of("Rates rose. They fell.", "They rose again."), 1_000);

        sheet
            .Should()
            .Be(
                """
                [1] Rates rise | The Paper | 9 July 2019
                Rates rose. They fell.

                [2] Rates rise | The Paper | 9 July 2019
                They rose again.
                """
            );
    }

    [Fact]
    public void An_inferred_date_says_so()
    {
        var published = PromptHits.Header.Published with
        {
            Origin = DateOrigin.Inferred,
            Precision = DatePrecision.Month,
        };

        Head(PromptHits.Header with { Published = published, Source = null })
            .Should()
            .Be("[1] Rates rise | not before July 2019 (date inferred)");
    }

    [Fact]
    public void Kind_correction_and_caption_are_told()
    {
        var article = PromptHits.Header with
        {
            Published = PublicationDate.Unknown,
            Kind = ArticleKind.Opinion,
            Status = new ArticleStatus(PublicationState.Corrected),
        };

        Head(article, BlockKind.Caption)
            .Should()
            .Be("[1] Rates rise | The Paper | date unknown | opinion | photo caption | corrected since");
    }

    [Fact]
    public void A_passage_past_the_budget_is_cut_after_a_sentence_and_is_the_last()
    {
        var hits = PromptHits.Of("Rates rose.", "They fell in June. They rose in the whole of July.", "So.");

        var sheet = PassageSheet.Write(hits, 47);

        sheet
            .Should()
            .Contain("Rates rose.")
            .And.EndWith("[2] Rates rise | The Paper | 9 July 2019\nThey fell in June.");
    }

    [Fact]
    public void The_best_passage_is_never_left_out()
    {
        PassageSheet
            .Write(PromptHits.Of("Rates rose. They fell.", "So."), 1)
            .Should()
            .EndWith("\nRates rose.");
    }

    [Fact]
    public void A_title_cannot_feign_a_passage()
    {
        Head(PromptHits.Header with { Title = "x\n\n[2] Rates fell", Source = null })
            .Should()
            .Be("[1] x (2) Rates fell | 9 July 2019");
    }

    private static string Head(ArticleHeader article, BlockKind kind = BlockKind.Paragraph) =>
        PassageSheet.Write([PromptHits.Hit(1, "Rates rose.", article, kind)], 1_000).Split('\n')[0];
}
