using AskTheDesk.Bot.Asking;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Messages;
using AskTheDesk.Indexing;
using AskTheDesk.Indexing.Reading;
using AskTheDesk.Questions;

namespace AskTheDesk.Bot.Features;

/// <summary>Suggests publications while one is typed, of those that may be asked there.</summary>
internal sealed class SourceSuggestions(IDiscordLink link, Doors doors, LuceneIndex index) : Feature
{
    private const int Most = 25;
    private const int LongestName = 100;

    public override Func<CancellationToken, Task>? Take(DiscordEvent heard) =>
        heard is DiscordEvent.Autocomplete { Option: QuestionForm.SourceOption } typing
            ? token => SuggestAsync(typing, token)
            : null;

    private async Task SuggestAsync(DiscordEvent.Autocomplete typing, CancellationToken token)
    {
        var (place, person) = (typing.Interaction.Place, typing.Interaction.Asker);
        var suggestions = await doors.AdmitAsync(place, person, new Question(""), token) switch
        {
            Admission.Let let => Matching(typing.Typed.Trim(), let.Question.Sources),
            _ => [],
        };
        await link.Replies.SuggestAsync(typing.Interaction, suggestions, token);
    }

    /// <summary>The best first.</summary>
    /// <param name="allowed">Empty: all.</param>
    private IReadOnlyList<Suggestion> Matching(string typed, IReadOnlyList<string> allowed) =>
        [
            .. Names()
                .Where(name => name.Length is > 0 and <= LongestName)
                .Where(name => allowed.Count == 0 || allowed.Contains(name, StringComparer.OrdinalIgnoreCase))
                .Where(name => name.Contains(typed, StringComparison.OrdinalIgnoreCase))
                .OrderByDescending(name => name.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
                .Take(Most)
                .Select(name => new Suggestion(name, name)),
        ];

    private IEnumerable<string> Names()
    {
        try
        {
            return index.Sources().Select(source => source.Name);
        }
        catch (IndexException)
        {
            // Whoever asks will be told; here there is no room for it.
            return [];
        }
    }
}
