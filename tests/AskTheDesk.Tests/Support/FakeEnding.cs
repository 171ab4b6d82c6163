namespace AskTheDesk.Tests.Support;

/// <summary>How a streamed answer ends.</summary>
internal enum FakeEnding
{
    /// <summary>With a reason, the usage and the closing line.</summary>
    Proper,

    /// <summary>The stream closes without a reason.</summary>
    Unsaid,

    /// <summary>The connection drops once the test lets it.</summary>
    Dropped,

    /// <summary>Nothing more comes, and the connection stays.</summary>
    Silent,

    /// <summary>The pieces come again and again.</summary>
    Endless,

    /// <summary>A chunk that is not JSON.</summary>
    Garbled,
}
