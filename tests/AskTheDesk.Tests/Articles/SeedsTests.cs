using AskTheDesk.Articles;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Articles;

/// <summary>The sample articles, block by block: a letter for the kind, then how the block begins and ends.</summary>
public sealed class SeedsTests
{
    private static readonly List<SourceItem> Items =
    [
        .. new ArticleReader(TimeProvider.System).Read(Repository.Seeds, CancellationToken.None),
    ];

    private static readonly Article Hunt = Seed("000_ccec2c134a169502.txt");
    private static readonly Article Caravan = Seed("001_f7ec95aa1ad80702.txt");
    private static readonly Article Hurdles = Seed("002_e0ed6bdca195ed44.txt");

    private static readonly string[] CaravanOutline =
    [
        "L A group of 3,000 … police on Saturday",
        "L The massive caravan set … toward Mexico City",
        "L A highway checkpoint in … to break past",
        "L The caravan said they … hitting new records",
        "L According to the US … this fiscal year",
        "P A caravan with thousands … them on Saturday.",
        "P Around 3,000 migrants trying … hitting new records.",
        "P Families from Haiti, South … hordes of people.",
        "P 'We are going to … the caravan leaders.",
        "P The crowd carried American … FOX News reported.",
        "C A caravan of migrants, … in Tapachula, Mexico",
        "C Migrants clash with National … to Mexico City",
        "C Migrants are seen surging … to be outnumbered",
        "C Migrants from Central America … in a caravan",
        "C Migrants from Central America … the Mexican capital",
        "C Around 3,000 migrants trying … hitting new records",
        "C The massive crowd carried … the US border",
        "C A caravan with 3,000 … entry the country",
        "P According to the outlet, … QR code online.",
        "P A previous caravan, also … Migration Institute said.",
        "P On Saturday, a massive … toward Mexico City.",
        "P This time, Mexican police … contain the crowd.",
        "P A highway checkpoint in … in anti-riot gear.",
        "C A caravan of migrants, … Chiapas state, Mexico",
        "C A previous caravan, also … in early September",
        "C On Saturday, a massive … toward Mexico City",
        "P One family, including a … their belongings scattering.",
        "P One of the caravan's … in the US.",
        "P 'Money is not going … to work here.'",
        "P Meanwhile, the Biden administration … many Trump-era policies.",
        "C US authorities arrested more … most ever recorded",
        "C Many families with young … border patrol agents",
        "C Roughly 55,000 of 77,000 … about unsanitary conditions",
        "C The Biden administration is … many Trump-era policies",
        "C A migrant from Central … and refugee status",
        "P Migrant arrests have soared … highs in 2021.",
        "P Data released by US … with 192,000 incidents.",
        "P Roughly 55,000 of 77,000 … about unsanitary conditions.",
        "P Data obtained by the … number since 1986.",
        "P The Biden administration said … application fee hikes.",
        "P In August, a divided … 'Remain in Mexico.'",
        "C Data released by US … with 192,00 incidents",
        "C Mexican National Guard officers … continuing their journey",
        "C 'Money is not going … to Mexico City",
        "C A migrant caravan made … Institute of Migration",
        "P Per its name, the … the president's inauguration.",
        "P On Thursday, Press Secretary … immigration issues 'well.'",
        "P 'There's been reporting that … center of town.'",
        "P US authorities arrested more … most ever recorded.",
        "P On Thursday at a … border for himself.",
        "P Asked by Anderson Cooper … should go down.'",
        "C Asked by host Anderson … should go down.'",
        "P He cited recent hurricanes … to get down.",
        "P 'I’ve been spending time … around the world.",
        "P 'My wife Jill has … deal with that.",
    ];

    [Fact]
    public void All_three_are_read()
    {
        Items.OfType<SourceItem.Rejected>().Should().BeEmpty();
        Items.OfType<SourceItem.Found>().Should().HaveCount(3);
    }

    [Theory]
    [InlineData(
        "000_ccec2c134a169502.txt",
        "Mass Arrests Of Asylum",
        false,
        "July 9, 2019",
        "2019-07-09",
        DatePrecision.Day
    )]
    [InlineData(
        "001_f7ec95aa1ad80702.txt",
        "Caravan of 3,000 migrants",
        false,
        "September 2021",
        "2021-09-01",
        DatePrecision.Month
    )]
    [InlineData(
        "002_e0ed6bdca195ed44.txt",
        "Thousands more asylum",
        true,
        "January 17, 2020",
        "2020-01-17",
        DatePrecision.Day
    )]
    public void Titles_and_bounds_are(
        string id,
        string title,
        bool isInferred,
        string evidence,
        string bound,
        DatePrecision precision
    )
    {
        var header = Seed(id).Header;

        header.Title.Should().StartWith(title);
        header.TitleInferred.Should().Be(isInferred);
        header
            .Published.Should()
            .Be(
                new PublicationDate(
                    DateTimeOffset.Parse(bound + "Z", null),
                    DateOrigin.Inferred,
                    evidence,
                    precision
                )
            );
    }

    [Fact]
    public void The_first_ends_in_a_caption_with_its_credit()
    {
        Hunt.Blocks.Should().HaveCount(15);
        Hunt.Blocks.SkipLast(1).Should().OnlyContain(block => block.Kind == BlockKind.Paragraph);
        Hunt.Blocks[^1].Kind.Should().Be(BlockKind.Caption);
        Hunt.Blocks[^1].Text.Should().EndWith("northwestern Mexico. GUILLERMO ARIAS/AFP/Getty");
    }

    [Fact]
    public void The_second_keeps_each_paragraph_and_each_caption_once()
    {
        Caravan.Blocks.Select(Outline).Should().Equal(CaravanOutline);
    }

    [Fact]
    public void The_third_keeps_a_post_and_its_poster_together_and_its_first_sentence_in_the_body()
    {
        Hurdles.Blocks.Should().HaveCount(18);
        Hurdles.Blocks[0].Text.Should().EndWith("to Mexico from Honduras.");
        Hurdles
            .Blocks.Where(block => block.Kind != BlockKind.Paragraph)
            .Should()
            .ContainSingle()
            .Which.Should()
            .Match<Block>(quote =>
                quote.Kind == BlockKind.Quote
                && quote.Text.StartsWith("The caravan will face")
                && quote.Text.EndsWith(
                    "pic.twitter.com/cb0FaxVJDE — Acting Secretary Chad Wolf (@DHS_Wolf) January 17, 2020"
                )
            );
    }

    private static Article Seed(string id) =>
        Items
            .OfType<SourceItem.Found>()
            .Select(item => item.Article)
            .Single(article => article.Id.Value == id);

    private static string Outline(Block block)
    {
        var words = block.Text.Split(' ');
        return $"{block.Kind.ToString()[0]} {string.Join(' ', words.Take(4))} … {string.Join(' ', words.TakeLast(3))}";
    }
}
