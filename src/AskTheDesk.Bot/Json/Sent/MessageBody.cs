namespace AskTheDesk.Bot.Json.Sent;

/// <summary>A message; what is null is left out.</summary>
internal sealed record MessageBody
{
    public string? Content { get; init; }
    public IReadOnlyList<EmbedBody>? Embeds { get; init; }
    public IReadOnlyList<ComponentBody>? Components { get; init; }
    public IReadOnlyList<AttachmentBody>? Attachments { get; init; }

    /// <summary>Always sent: Discord's default would ping.</summary>
    public required AllowedMentionsBody AllowedMentions { get; init; }
    public int? Flags { get; init; }
    public MessageReferenceBody? MessageReference { get; init; }
    public string? Nonce { get; init; }
    public bool? EnforceNonce { get; init; }
}
