using AskTheDesk.Bot.Port.Messages;

namespace AskTheDesk.Bot.Delivering;

/// <summary>
/// Where one question is answered: the interaction it came by, or beside the message it was written in. Not for
/// several threads at once. Disposing takes away progress that no answer followed.
/// </summary>
internal interface IAnswerPlace : IAsyncDisposable
{
    /// <summary>Shows at once that the question has arrived.</summary>
    /// <returns>False when another process answers it, so that nothing is left to do.</returns>
    Task<bool> BeginAsync(CancellationToken token);

    /// <summary>Shows what is being done, in place of what was shown. It does not matter when it fails.</summary>
    Task ShowAsync(OutgoingMessage progress, CancellationToken token);

    /// <summary>
    /// Shows the answer in place of the progress, as often and wherever it has to be tried: a private one is
    /// never shown to anyone but the asker.
    /// </summary>
    /// <param name="pages">At least one, in order.</param>
    /// <returns>Where it stands; nothing when it could not be shown anywhere, which is logged.</returns>
    Task<Placed> FinishAsync(IReadOnlyList<OutgoingMessage> pages, CancellationToken token);
}
