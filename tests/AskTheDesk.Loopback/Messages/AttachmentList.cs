using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Rest;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Messages;

/// <summary>Which files a message has after a form.</summary>
internal static class AttachmentList
{
    /// <summary>An edit that lists attachments keeps only those listed; new files always come on top.</summary>
    public static IReadOnlyList<Attachment> Of(World world, Message message, MessageInput input)
    {
        var listed = (input.Form["attachments"] as JsonArray)?.OfType<JsonObject>().ToList();
        var kept = message.Attachments.Where(a =>
            listed is null || listed.Exists(l => Ids.Read(l["id"]) == a.Id)
        );
        return [.. kept, .. input.Files.Select(f => New(world, f, listed))];
    }

    private static Attachment New(World world, Upload file, List<JsonObject>? listed)
    {
        var entry = listed?.Find(l => Ids.Read(l["id"]) == file.Number);
        var name = entry?["filename"]?.ToString() ?? file.FileName;
        return new Attachment(world.NewId(), name, file.ContentType, file.Bytes)
        {
            Description = entry?["description"]?.ToString(),
        };
    }
}
