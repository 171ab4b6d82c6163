using AskTheDesk.Indexing.Analysis;
using AskTheDesk.Questions;

namespace AskTheDesk.Answering.Weighing;

/// <summary>A sentence's stems and the words in it that could answer.</summary>
/// <param name="Terms">Its stems in order.</param>
/// <param name="Set">The same, each once.</param>
/// <param name="Answers">The stems of each run of words of the wanted kind.</param>
internal sealed record SentenceMatter(
    IReadOnlyList<string> Terms,
    IReadOnlySet<string> Set,
    IReadOnlyList<IReadOnlyList<string>> Answers
)
{
    public static SentenceMatter Read(string sentence, Query query)
    {
        var terms = DeskAnalyzer.Stemmed.Terms(sentence);
        return new SentenceMatter(
            terms,
            terms.ToHashSet(StringComparer.Ordinal),
            [.. AnswerShape.Find(query, sentence).Select(answer => DeskAnalyzer.Stemmed.Terms(answer))]
        );
    }
}
