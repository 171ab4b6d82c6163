using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Routes;

/// <summary>Gives out the files of messages, as Discord's content network does.</summary>
internal static class AttachmentFiles
{
    public static void Map(WebApplication app, World world) =>
        app.MapGet(
            "/attachments/{message}/{file}/{name}",
            (string message, string file) => Find(world, Ids.Read(message), Ids.Read(file))
        );

    private static IResult Find(World world, ulong? message, ulong? file)
    {
        lock (world.Gate)
        {
            return world.Messages.Find(message)?.Attachments.FirstOrDefault(a => a.Id == file) is { } found
                ? Results.Bytes(found.Bytes, found.ContentType, found.FileName)
                : Results.NotFound();
        }
    }
}
