using System.Collections.Immutable;
using AskTheDesk.Loopback.Entities;

namespace AskTheDesk.Loopback.Interactions;

/// <summary>One use of a command, button, menu or modal, and what became of it so far.</summary>
public sealed record Interaction(ulong Id, InteractionType Type, User User, Channel Channel)
{
    // Not public: a record prints its public properties, and a token may stand in no log.
    internal string Token { get; init; } = "";

    /// <summary>The command's name, or the custom id of a component or modal.</summary>
    public string Name { get; init; } = "";

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was first written to a socket; null when it never was.</summary>
    public DateTimeOffset? DeliveredAt { get; init; }

    /// <summary>When the one accepted callback came; null while there is none.</summary>
    public DateTimeOffset? AcknowledgedAt { get; init; }

    public CallbackType? AcknowledgedAs { get; init; }

    /// <summary>Callbacks refused with 40060 or 10062.</summary>
    public int RefusedCallbacks { get; init; }

    /// <summary>When an answer stood complete for the first time: a message that is not "thinking".</summary>
    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>Fixed by the first response.</summary>
    public bool IsEphemeral { get; init; }

    /// <summary>The message behind <c>@original</c>.</summary>
    public ulong? OriginalId { get; init; }

    public ImmutableList<ulong> FollowUps { get; init; } = [];

    /// <summary>The message whose component was used, or from which the modal was opened.</summary>
    public ulong? SourceMessageId { get; init; }

    /// <summary>The message that a message command was used on.</summary>
    public ulong? TargetId { get; init; }

    public ModalForm? Modal { get; init; }
    public ImmutableList<Choice>? Choices { get; init; }
}
