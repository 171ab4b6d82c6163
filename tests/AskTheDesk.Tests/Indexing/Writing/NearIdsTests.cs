using AskTheDesk.Indexing.Writing;

namespace AskTheDesk.Tests.Indexing.Writing;

public sealed class NearIdsTests
{
    private static readonly string[] Ids =
    [
        "2022/port-storm.txt",
        "2022/port-strike.txt",
        "2021/election.txt",
        "000_ccec2c134a169502.txt",
    ];

    [Theory]
    [InlineData("port-storm", "2022/port-storm.txt")]
    [InlineData("2022/port-storn.txt", "2022/port-storm.txt|2022/port-strike.txt")]
    [InlineData("000_CCEC2C134A169503.TXT", "000_ccec2c134a169502.txt")]
    [InlineData("weather", "")]
    [InlineData("", "000_ccec2c134a169502.txt|2021/election.txt|2022/port-storm.txt")]
    public void Near_an_id_are(string wanted, string near)
    {
        NearIds.Of(wanted, Ids).Should().Equal(near.Split('|', StringSplitOptions.RemoveEmptyEntries));
    }
}
