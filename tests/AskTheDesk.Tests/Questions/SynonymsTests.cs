using AskTheDesk.Indexing.Analysis;
using AskTheDesk.Questions;

namespace AskTheDesk.Tests.Questions;

public sealed class SynonymsTests
{
    [Fact]
    public void Words_of_a_group_stand_for_one_another()
    {
        Synonyms.Of(Stem("firms")).Should().Contain(Stem("company"));
        Synonyms.Of(Stem("companies")).Should().Contain(Stem("firm"));
    }

    [Fact]
    public void A_word_is_not_its_own_synonym()
    {
        Synonyms.Of(Stem("firm")).Should().NotContain(Stem("firm"));
    }

    [Fact]
    public void An_unlisted_word_has_none()
    {
        Synonyms.Of("zanzibar").Should().BeEmpty();
    }

    private static string Stem(string word) => DeskAnalyzer.Stemmed.Terms(word)[0];
}
