using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Users;
using AskTheDesk.Tests.Loopback.Support;

namespace AskTheDesk.Tests.Loopback.Pages;

public sealed class ChannelPageTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_channel_shows_who_wrote_what_and_to_what_it_replies()
    {
        await using var scene = await Scene.Start(Token);
        var asked = scene.Ada.Says(scene.Channel, $"<@{scene.Bot.App}> who *won*?");
        var reply = new JsonObject
        {
            ["content"] = "Nobody",
            ["message_reference"] = new JsonObject { ["message_id"] = RawBot.Text(asked.Id) },
        };
        await scene.Bot.Post(RawBot.Messages(scene.Channel), reply, Token);

        var page = await Read(scene, scene.Channel, reader: null);

        page.Should().Contain("<span class=\"author\">Ada</span>").And.Contain("Today at 12:00");
        page.Should().Contain("<span class=\"mention\">@Ask the Desk</span> who <em>won</em>?");
        page.Should().Contain("<span class=\"app\">APP</span>").And.Contain(">Nobody</div>");
        page.Should().Contain("↱ <b>@Ada</b> @Ask the Desk who won?").And.NotContain("(edited)");
    }

    [Fact]
    public async Task An_answer_is_first_thinking_and_then_there_without_being_called_edited()
    {
        await using var scene = await Scene.Start(Token);
        var (_, heard) = await scene.Ask(Token);
        await scene.Bot.Respond(heard, new JsonObject { ["type"] = 5 }, Token);
        var thinking = await Read(scene, scene.Channel, reader: null);

        await Fill(scene, heard, "Nobody");
        var filled = await Read(scene, scene.Channel, reader: null);
        await Fill(scene, heard, "Ada");
        var edited = await Read(scene, scene.Channel, reader: null);

        thinking.Should().Contain("Ask the Desk is thinking…").And.Contain("<b>Ada</b> used ");
        filled.Should().Contain(">Nobody</div>").And.NotContain("(edited)").And.NotContain("thinking…");
        edited.Should().Contain("(edited)");
    }

    [Fact]
    public async Task An_ephemeral_answer_is_shown_to_its_asker_alone()
    {
        await using var scene = await Scene.Start(Token);
        await scene.Answer(new JsonObject { ["content"] = "Secret", ["flags"] = 64 }, Token);
        var eve = scene.Guild.Member("Eve");

        (await Read(scene, scene.Channel, scene.Ada)).Should().Contain("Secret").And.Contain("Only you can");
        (await Read(scene, scene.Channel, eve)).Should().NotContain("Secret");
        (await Read(scene, scene.Channel, reader: null)).Should().NotContain("Secret");
    }

    [Fact]
    public async Task Buttons_menus_embeds_and_files_are_shown()
    {
        await using var scene = await Scene.Start(Token);
        var sent = JsonNode.Parse(
            """
            {"embeds":[{"title":"A","url":"https://a.org","description":"**b**","color":16711680,
              "fields":[{"name":"c","value":"d"}],"footer":{"text":"e"}}],
             "components":[
              {"type":1,"components":[{"type":2,"style":4,"label":"Stop","custom_id":"s","disabled":true,"emoji":{"name":"🛑"}},
                {"type":2,"style":5,"label":"Go","url":"https://a.org"}]},
              {"type":1,"components":[{"type":3,"custom_id":"m","placeholder":"Choose","options":[{"label":"One","value":"1"}]}]}]}
            """
        );
        await scene.Answer(sent?.AsObject() ?? [], Token);

        var page = await Read(scene, scene.Channel, reader: null);

        page.Should().Contain("border-left-color: #ff0000").And.Contain("<strong>b</strong>");
        page.Should().Contain("href=\"https://a.org\"").And.Contain("<div class=\"embed-footer\">e</div>");
        page.Should()
            .Contain("<button class=\"button danger\" type=\"button\" disabled=\"disabled\">")
            .And.Contain("🛑");
        page.Should().Contain("Choose").And.Contain("<li>One</li>").And.Contain("↗");
    }

    [Fact]
    public async Task A_form_stands_open_until_it_is_sent()
    {
        await using var scene = await Scene.Start(Token);
        var (played, heard) = await scene.Ask(Token);
        var form = new JsonObject { ["type"] = 9, ["data"] = Commands.Modal("question") };
        await scene.Bot.Respond(heard, form, Token);
        var open = await Read(scene, scene.Channel, scene.Ada);

        scene.Ada.Submits(played, new { question = "Who?" });

        open.Should().Contain("<div class=\"modal-title\">Ask on</div>");
        (await Read(scene, scene.Channel, scene.Ada)).Should().NotContain("class=\"modal-title\"");
    }

    [Fact]
    public async Task A_use_without_an_answer_is_shown_as_failed_to_its_user()
    {
        await using var scene = await Scene.Start(Token);
        await scene.Ask(Token);
        scene.Clock.Advance(TimeSpan.FromSeconds(4));

        var page = await Read(scene, scene.Channel, scene.Ada);

        page.Should().Contain("ask: the application did not respond");
    }

    [Fact]
    public async Task Nothing_that_is_written_becomes_markup_or_may_run()
    {
        await using var scene = await Scene.Start(Token);
        const string Planted = "</style><script>alert(1)</script>";
        var eve = scene.Guild.Member(Planted);
        eve.Says(scene.Guild.Channel(Planted), Planted);
        var channel = scene.Guild.Channel("<b>");
        eve.Says(channel, Planted);
        using var http = new HttpClient();

        using var answer = await http.GetAsync(scene.Discord.PageOf(channel, eve), Token);

        (await answer.Content.ReadAsStringAsync(Token)).Should().NotContain("<script>").And.NotContain("<b>");
        answer.Headers.GetValues("Content-Security-Policy").Single().Should().StartWith("default-src 'none'");
    }

    [Fact]
    public async Task A_channel_that_is_not_there_is_said_so()
    {
        await using var scene = await Scene.Start(Token);
        using var http = new HttpClient();

        using var answer = await http.GetAsync(
            new Uri($"{scene.Discord.Address}/_loopback/channels/5/page"),
            Token
        );

        ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(Token))
            .Should()
            .Be((400, "There is no channel 5."));
    }

    private static Task<RawAnswer> Fill(Scene scene, JsonNode heard, string content) =>
        scene.Bot.Patch(scene.Bot.Original(heard), new JsonObject { ["content"] = content }, Token);

    private static async Task<string> Read(Scene scene, PlayedChannel channel, PlayedUser? reader)
    {
        using var http = new HttpClient();
        return await http.GetStringAsync(scene.Discord.PageOf(channel, reader), Token);
    }
}
