using AskTheDesk.Answering.Chatting;
using AskTheDesk.Answering.Prompting;
using Microsoft.Extensions.Options;

namespace AskTheDesk.Tests.Support;

/// <summary>Options and calls for a fake model.</summary>
internal static class SomeModel
{
    public static ModelOptions At(FakeModel model) => new() { Endpoint = model.Endpoint, Id = "fake" };

    /// <summary>All that the model says to one question, piece by piece.</summary>
    public static async Task<string> AskAsync(ModelOptions options, TimeProvider clock)
    {
        using var chat = new ModelChat(options, AnswerPrompt.Text, clock);
        var token = Deadline.Token;
        var pieces = await chat.AskAsync(Variables("Why?"), token).ToListAsync(token);
        return string.Concat(pieces.Select(piece => piece.Text));
    }

    /// <summary>What the model is sent when a question is asked of one passage.</summary>
    public static async Task<FakeRequest> SentAsync(
        string question,
        string passage,
        Action<ModelOptions>? change = null
    )
    {
        await using var model = await FakeModel.StartAsync(FakeAnswer.Says("Rates rose."));
        var options = At(model);
        change?.Invoke(options);
        using var writer = new PromptWriter(Options.Create(options), TimeProvider.System);
        var token = Deadline.Token;
        await writer
            .WriteAsync(PromptHits.Query(question), PromptHits.Of(passage, "Second."), token)
            .ToListAsync(token);
        return model.Requests[0];
    }

    private static Dictionary<string, string> Variables(string question) =>
        new(StringComparer.Ordinal)
        {
            ["today"] = "1 March 2022",
            ["refusal"] = AnswerPrompt.Refusal,
            ["passages"] = "[1] Rates rose.",
            ["question"] = question,
        };
}
