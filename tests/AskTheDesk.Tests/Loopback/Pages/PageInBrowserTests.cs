using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Users;
using AskTheDesk.Tests.Loopback.Support;
using AskTheDesk.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AskTheDesk.Tests.Loopback.Pages;

/// <summary>The page in a browser that is offline: it needs nothing but itself.</summary>
public sealed class PageInBrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const int Phone = 390;
    private const int Desktop = 1000;

    private static readonly string LongWord = string.Concat(Enumerable.Repeat("Donaudampfschiff", 12));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Phone)]
    [InlineData(Desktop)]
    public async Task An_answer_is_shown_and_nothing_is_wider_than_the_screen(int width)
    {
        await using var scene = await Scene.Start(Token);
        await scene.Answer(Answer(), Token);
        scene.Ada.Says(scene.Channel, LongWord);

        var page = await OpenAsync(width, scene, scene.Channel);

        await Expect(page.Locator("article")).ToHaveCountAsync(2);
        await Expect(page.Locator(".words").First).ToContainTextAsync("3,000 migrants left. [1]");
        await Expect(page.GetByRole(AriaRole.Button)).ToHaveCountAsync(5);
        var widest = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        widest.Should().BeLessThanOrEqualTo(width);
    }

    [Fact]
    public async Task What_is_hidden_as_a_spoiler_shows_when_it_is_touched()
    {
        await using var scene = await Scene.Start(Token);
        scene.Ada.Says(scene.Channel, "||Nobody|| won");
        var page = await OpenAsync(Phone, scene, scene.Channel);
        var spoiler = page.Locator(".spoiler");
        await Expect(spoiler).ToHaveCSSAsync("color", "rgba(0, 0, 0, 0)");

        await spoiler.FocusAsync();

        await Expect(spoiler).Not.ToHaveCSSAsync("color", "rgba(0, 0, 0, 0)");
    }

    private static JsonObject Answer() =>
        new()
        {
            ["content"] =
                $"3,000 migrants left. [1]\n> {LongWord}\n```\n{LongWord}\n```\n- <https://example.org/{LongWord}>\n-# [1] {LongWord}",
            ["embeds"] = new JsonArray(new JsonObject { ["title"] = LongWord, ["description"] = LongWord }),
            ["components"] = Commands.Row([
                .. Enumerable.Range(1, 5).Select(n => Commands.Button($"A long label {n}", $"{n}")),
            ]),
        };

    private async Task<IPage> OpenAsync(int width, Scene scene, PlayedChannel channel)
    {
        using var http = new HttpClient();
        var html = await http.GetStringAsync(scene.Discord.PageOf(channel, scene.Ada), Token);
        var page = await chromium.PageAsync(width);
        page.Console += (_, message) => message.Type.Should().NotBe("error", message.Text);
        page.PageError += (_, error) => error.Should().BeEmpty();
        await page.SetContentAsync(html);
        return page;
    }
}
