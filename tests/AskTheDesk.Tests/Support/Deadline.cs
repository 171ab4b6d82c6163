namespace AskTheDesk.Tests.Support;

/// <summary>Lets a test that waits for what never comes fail instead of hang.</summary>
internal static class Deadline
{
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(30);

    /// <summary>The test's token, cancelled too when half a minute of real time has passed.</summary>
    public static CancellationToken Token
    {
        get
        {
            var source = CancellationTokenSource.CreateLinkedTokenSource(
                TestContext.Current.CancellationToken
            );
            source.CancelAfter(Length);
            return source.Token;
        }
    }
}
