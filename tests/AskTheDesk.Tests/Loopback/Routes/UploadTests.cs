using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using AskTheDesk.Tests.Loopback.Support;

namespace AskTheDesk.Tests.Loopback.Routes;

/// <summary>Files in the shapes in which libraries send them.</summary>
public sealed class UploadTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("simple", "\"0\"", null)]
    [InlineData("\"----- a/b c -----\"", "0", "text/plain")]
    public async Task A_file_comes_with_its_bytes_and_its_description(
        string boundary,
        string id,
        string? payloadType
    )
    {
        await using var scene = await Scene.Start(Token);

        var answer = await Send(scene, boundary, id, payloadType);

        answer.Status.Should().Be(200, answer.Body?.ToJsonString());
        answer.Body?["attachments"]?[0]?["filename"]?.ToString().Should().Be("answer.txt");
        scene.Channel.Messages[0].Attachments[0].Text.Should().Be("copied text");
        scene.Channel.Messages[0].Attachments[0].Description.Should().Be("The answer");
    }

    [Fact]
    public async Task A_file_can_be_fetched_from_where_the_message_says()
    {
        await using var scene = await Scene.Start(Token);
        var answer = await Send(scene, "simple", "0", null);

        var url = answer.Body?["attachments"]?[0]?["url"]?.ToString() ?? "";

        (await scene.Bot.Http.GetStringAsync(new Uri(url), Token)).Should().Be("copied text");
    }

    [Fact]
    public async Task An_edit_keeps_only_the_files_that_it_lists()
    {
        await using var scene = await Scene.Start(Token);
        var answer = await Send(scene, "simple", "0", null);
        var path = $"{RawBot.Messages(scene.Channel)}/{answer.Id}";

        await scene.Bot.Patch(path, new JsonObject { ["content"] = "a" }, Token);
        var kept = scene.Channel.Messages[0].Attachments.Count;
        await scene.Bot.Patch(path, new JsonObject { ["attachments"] = new JsonArray() }, Token);

        (kept, scene.Channel.Messages[0].Attachments.Count).Should().Be((1, 0));
    }

    private static async Task<RawAnswer> Send(Scene scene, string boundary, string id, string? payloadType)
    {
        var plain = boundary.Trim('"');
        var type = payloadType is null ? "" : $"Content-Type: {payloadType}\r\n";
        var body = string.Join(
            "\r\n",
            $"--{plain}",
            $"Content-Disposition: form-data; name=\"payload_json\"\r\n{type}",
            $$"""{"content":"a","attachments":[{"id":{{id}},"description":"The answer"}]}""",
            $"--{plain}",
            "Content-Disposition: form-data; name=\"files[0]\"; filename=\"answer.txt\"\r\nContent-Type: text/plain\r\n",
            "copied text",
            $"--{plain}--\r\n"
        );
        using var request = new HttpRequestMessage(HttpMethod.Post, RawBot.Messages(scene.Channel));
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(
            $"multipart/form-data; boundary={boundary}"
        );
        return await scene.Bot.Send(request, Token);
    }
}
