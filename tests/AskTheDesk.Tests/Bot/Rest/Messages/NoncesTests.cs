using AskTheDesk.Bot.Rest.Messages;

namespace AskTheDesk.Tests.Bot.Rest.Messages;

public sealed class NoncesTests
{
    [Fact]
    public void Each_is_new_and_short_enough()
    {
        var nonces = new Nonces(int.MinValue);

        var made = Enumerable.Range(0, 1000).Select(_ => nonces.Next()).ToList();

        made.Should().OnlyHaveUniqueItems().And.OnlyContain(nonce => nonce.Length <= 25);
    }

    [Fact]
    public void Another_process_makes_others()
    {
        new Nonces(1).Next().Should().NotBe(new Nonces(2).Next());
    }
}
