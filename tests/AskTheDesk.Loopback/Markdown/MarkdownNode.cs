namespace AskTheDesk.Loopback.Markdown;

/// <summary>A part of a text as Discord's client reads it. Whatever is not <see cref="Text"/> does something.</summary>
public abstract record MarkdownNode
{
    private MarkdownNode() { }

    /// <summary>What stands inside, in order.</summary>
    public virtual IReadOnlyList<MarkdownNode> Inside => [];

    /// <summary>Words that are shown as they are; line breaks among them.</summary>
    public sealed record Text(string Value) : MarkdownNode;

    public sealed record Styled(TextStyle Style, IReadOnlyList<MarkdownNode> Content) : MarkdownNode
    {
        public override IReadOnlyList<MarkdownNode> Inside => Content;
    }

    /// <summary>A large line.</summary>
    /// <param name="Level">1 to 3.</param>
    public sealed record Heading(int Level, IReadOnlyList<MarkdownNode> Content) : MarkdownNode
    {
        public override IReadOnlyList<MarkdownNode> Inside => Content;
    }

    /// <summary>Small grey text, written <c>-#</c>.</summary>
    public sealed record Subtext(IReadOnlyList<MarkdownNode> Content) : MarkdownNode
    {
        public override IReadOnlyList<MarkdownNode> Inside => Content;
    }

    public sealed record Quote(IReadOnlyList<MarkdownNode> Content) : MarkdownNode
    {
        public override IReadOnlyList<MarkdownNode> Inside => Content;
    }

    /// <summary>Bullets or numbers.</summary>
    /// <param name="Start">The first number; null for bullets.</param>
    public sealed record Listing(int? Start, IReadOnlyList<IReadOnlyList<MarkdownNode>> Items) : MarkdownNode
    {
        public override IReadOnlyList<MarkdownNode> Inside => [.. Items.SelectMany(item => item)];
    }

    public sealed record InlineCode(string Code) : MarkdownNode;

    public sealed record CodeBlock(string Language, string Code) : MarkdownNode;

    /// <summary>Something to click that leads elsewhere.</summary>
    /// <param name="Target">Where it leads.</param>
    /// <param name="Content">What is shown.</param>
    /// <param name="IsMasked">The words are not the address.</param>
    public sealed record Link(Uri Target, IReadOnlyList<MarkdownNode> Content, bool IsMasked) : MarkdownNode
    {
        public override IReadOnlyList<MarkdownNode> Inside => Content;
    }

    /// <summary>A pill; whether it pings is decided by <c>allowed_mentions</c>.</summary>
    /// <param name="Name">What is written in it, for those that are not looked up by id.</param>
    public sealed record Mention(MentionKind Kind, ulong? Id, string Name) : MarkdownNode;

    /// <summary>A picture among the words.</summary>
    /// <param name="Id">Null for one called by its name, which is one only if there is an emoji of that name.</param>
    public sealed record Emoji(string Name, ulong? Id) : MarkdownNode;

    /// <summary>A time, shown in the reader's own zone.</summary>
    /// <param name="Style">One of <c>t T d D f F R s S</c>.</param>
    public sealed record Timestamp(DateTimeOffset At, char Style) : MarkdownNode;
}
