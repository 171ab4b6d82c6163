namespace AskTheDesk.Benchmarks.Bots.Playing;

/// <summary>How a question is put.</summary>
internal enum AskKind
{
    /// <summary><c>/ask</c>.</summary>
    Slash,

    /// <summary><c>/ask</c>, to be answered to the asker alone.</summary>
    PrivateSlash,

    /// <summary>A message that mentions the bot.</summary>
    Mention,

    /// <summary>A direct message.</summary>
    Direct,
}
