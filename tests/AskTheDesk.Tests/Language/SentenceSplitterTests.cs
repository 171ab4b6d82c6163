using AskTheDesk.Language;
using AskTheDesk.Passages;
using CsCheck;

namespace AskTheDesk.Tests.Language;

public sealed class SentenceSplitterTests
{
    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.Char[" .!?…\"'“”‘’()[]\n\tabIUS,—5\ud83d\ude00"], 0, 200],
        Gen.OneOf("Mr.", "U.S.", "said", "The", "'Why?'", "...", "a.m.", "\n\n", "x.", "No.", "5", "“No.”")
            .Array[0, 60]
            .Select(words => string.Join(' ', words))
    );

    /// <summary>A bar stands for a space where a sentence ends; a second text when that is not the first.</summary>
    [Theory]
    // Plain ends.
    [InlineData("Rates rose.|Prices fell!|Who knew?|Nobody")]
    [InlineData("It was over in 2021.|Two years later it began again.")]
    [InlineData("Over by 2021.|3,000 people had left.")]
    [InlineData("It cost too much.|$900 billion, they said.")]
    [InlineData("Really?!|Yes, really.")]
    [InlineData("A headline without an end")]
    [InlineData("It ended.|@desk asked why.|#nobody knew.")]
    // Titles and ranks.
    [InlineData("Mr. Smith met Mrs. Jones and Dr. Brown.|They talked.")]
    [InlineData("Sen. Ana Ruiz and Gov. Lee spoke with Gen. Park.|Nobody listened.")]
    [InlineData("Lt. Col. Reyes and Sgt. Moss fell back.|Capt. Orr stayed.")]
    [InlineData("Reps. Cole and Dunn voted no.|The bill died.")]
    [InlineData("THE WORD FROM SEN. RUIZ.|THE VOTE IS OFF.")]
    [InlineData("The Rev. Al Green and Prof. Ito agreed.")]
    // Initials.
    [InlineData("J. K. Rowling wrote it.|George R. R. Martin did not.")]
    [InlineData("She cited Samuel L. Jackson.|He laughed.")]
    [InlineData("She has hepatitis B.|The clinic knows.")]
    // Dotted acronyms.
    [InlineData("They reached the U.S. border at night.")]
    [InlineData(
        "They reached the U.S. The surge follows a deal.",
        "They reached the U.S.|The surge follows a deal."
    )]
    [InlineData("The U.S. Customs service saw it.|So did the U.N. Security Council.")]
    [InlineData(
        "Moving to Washington, D.C. “We had to go,” she said.",
        "Moving to Washington, D.C.|“We had to go,” she said."
    )]
    [InlineData("under the U.S.’s “safe third country” agreement")]
    [InlineData("due to the U.S.' tightened policies")]
    [InlineData("the U.S. 'Remain in Mexico' policy")]
    [InlineData("He holds a Ph.D. from Lima.|It is framed.")]
    [InlineData("the U.S. All-Star team")]
    // Times of day.
    [InlineData("It began at 9 a.m. Monday and ended at 5 p.m. ET.")]
    [InlineData("It began at 9 a.m. Police came at noon.", "It began at 9 a.m.|Police came at noon.")]
    // Dates, numbers and counts.
    [InlineData("On Jan. 6 and Sept. 11, 2001.|It rained.")]
    [InlineData("The No. 2 scientist left.|Nobody minded.")]
    [InlineData("She said no. Then she left.", "She said no.|Then she left.")]
    [InlineData("Was it so?|No.|It was not.")]
    [InlineData("It rose 3.5 percent to $1.7 million.|It fell again.")]
    [InlineData("1. Buy milk.|2. Sell it.")]
    // Firms, streets, states and the like.
    [InlineData("Acme Inc. Chairman Bo Fox quit.|The shares fell.")]
    [InlineData("He left Acme Inc. The shares fell.", "He left Acme Inc.|The shares fell.")]
    [InlineData("From St. Louis to Wall St. in a day.|On Fifth Ave. Sunday was quiet.")]
    [InlineData("It happened in Mobile, Ala., and Reno, Nev. Thursday.")]
    [InlineData("Roe v. Wade, as in Brown vs. Board, matters.")]
    [InlineData("Martin Luther King Jr. Day is near.")]
    [InlineData("Fruit, e.g. Apples, i.e. Malus, etc. were sold.|Then it closed.")]
    // Ellipses.
    [InlineData("'I've been there befor ... I know it well... I guess I should go down.'")]
    [InlineData("the fact... that it goes through the center of town.")]
    [InlineData("He left.... Nobody saw him.", "He left....|Nobody saw him.")]
    [InlineData("He wondered… Then he went.", "He wondered…|Then he went.")]
    [InlineData("well . . . maybe . . . Carl knew")]
    // Quotations.
    [InlineData("'We will resist.|We will resist peacefully.|We want peace,' said one.")]
    [InlineData("'They should give them papers here, they should….' said Mujica.|He left.")]
    [InlineData("“Why?” he asked.|“Because!” she said.")]
    [InlineData("\"Why?\" Irineo Mujica asked.|Nobody answered.")]
    [InlineData("\"Why?\" The crowd said nothing.", "\"Why?\"|The crowd said nothing.")]
    [InlineData("'It must end,' he said.|'They should go.'|Then he left.")]
    [InlineData("She called it “an exercise in cruelty.”|They agreed.")]
    [InlineData("Better known as 'Remain in Mexico.'|It was revived.")]
    [InlineData(
        "He stayed (so they say). She left. (He did not.)",
        "He stayed (so they say).|She left.|(He did not.)"
    )]
    [InlineData("(It was late.)|Nobody came.")]
    [InlineData("«It is over.»|Everyone cheered.")]
    // Ends that are none.
    [InlineData("restore integrity. pic.twitter.com/cb0FaxVJDE")]
    [InlineData("See https://example.org/a.b?c=d for more.|It is free.")]
    [InlineData("Yahoo! said it would.|Nobody believed it.")]
    [InlineData("It ended. iPhone sales rose.", "It ended.|iPhone sales rose.")]
    [InlineData("It ended.|— Chad Wolf, January 17, 2020")]
    // White space.
    [InlineData("A headline\n\nA first sentence.", "A headline|A first sentence.")]
    [InlineData("A line\nthat goes on.  Another. ", "A line\nthat goes on.|Another.")]
    [InlineData("\u00a0 Padded.\u00a0\t", "Padded.")]
    public void A_sentence_ends_at_the_bars(string text, string? expected = null)
    {
        var plain = expected is null ? text.Replace('|', ' ') : text;

        var sentences = SentenceSplitter.Split(plain);

        sentences.Select(sentence => sentence.Text).Should().Equal((expected ?? text).Split('|'));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\u00a0")]
    public void Nothing_has_no_sentences(string text)
    {
        SentenceSplitter.Split(text).Should().BeEmpty();
    }

    [Fact]
    public void Starts_count_from_the_offset()
    {
        SentenceSplitter.Split(" One. Two.", 100).Select(sentence => sentence.Start).Should().Equal(101, 106);
    }

    [Fact]
    public void Any_text_is_covered_in_order_by_trimmed_sentences()
    {
        AnyText.Sample(text =>
        {
            var sentences = SentenceSplitter.Split(text);

            Uncovered(text, sentences).Should().BeNullOrWhiteSpace();
            sentences.Should().OnlyContain(sentence => sentence.Text.Length > 0);
            sentences.Should().OnlyContain(sentence => sentence.Text == sentence.Text.Trim());
            sentences
                .Should()
                .OnlyContain(sentence =>
                    text.Substring(sentence.Start, sentence.Text.Length) == sentence.Text
                );
        });
    }

    [Fact]
    public void No_sentence_is_longer_than_the_limit()
    {
        var text = string.Join(' ', Enumerable.Repeat("word, word", 1000)) + new string('x', 5000);

        var sentences = SentenceSplitter.Split(text);

        sentences.Should().OnlyContain(sentence => WordCount.Of(sentence.Text) <= SentenceSplitter.MaxWords);
        sentences[0].Text.Should().EndWith(",");
    }

    /// <summary>What stands between the sentences; fails when two overlap or stand in the wrong order.</summary>
    private static string Uncovered(string text, IReadOnlyList<Sentence> sentences)
    {
        var between = "";
        var end = 0;
        foreach (var sentence in sentences)
        {
            between += text[end..sentence.Start];
            end = sentence.End;
        }
        return between + text[end..];
    }
}
