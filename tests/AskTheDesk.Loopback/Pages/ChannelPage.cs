using System.Xml.Linq;
using AskTheDesk.Loopback.Entities;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Pages;

/// <summary>
/// A channel, thread or DM as Discord's client shows it: one page of HTML that asks for nothing and runs nothing.
/// </summary>
internal sealed class ChannelPage(World world)
{
    /// <summary>Nothing but the page's own style may act, whatever a message holds.</summary>
    public const string Policy = "default-src 'none'; style-src 'unsafe-inline'";

    /// <summary>The page as it stands now.</summary>
    /// <param name="user">Whose eyes: ephemeral messages and forms are theirs alone. Null for what everybody sees.</param>
    /// <exception cref="InvalidOperationException">There is no such channel.</exception>
    public string Write(ulong channel, ulong? user)
    {
        lock (world.Gate)
        {
            var place =
                world.Channels.GetValueOrDefault(channel)
                ?? throw new InvalidOperationException($"There is no channel {channel}.");
            var title = Title(place);
            // The style stands beside the elements: as text in one its signs would be escaped.
            return $"""
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                {Tag.Write(Tag.Of("title", null, title))}
                <style>{Style()}</style>
                </head>
                {Tag.Write(Body(place, title, user))}
                </html>
                """;
        }
    }

    private XElement Body(Channel place, string title, ulong? user)
    {
        var reader = new Reader(world, user);
        var messages = new MessageHtml(reader, Names.Of(world));
        return Tag.Of(
            "body",
            null,
            Tag.Of("header", null, title),
            Tag.Of(
                "main",
                null,
                reader.In(place).Select(messages.Of),
                reader
                    .Failed(place)
                    .Select(f =>
                        Tag.Of("article", "notice failed", f.Name, ": the application did not respond")
                    )
            ),
            reader.OpenModal(place) is { } modal ? ModalHtml.Of(modal) : null
        );
    }

    private static string Title(Channel place) =>
        place.IsDm ? "@ " + (place.Recipient?.Name ?? "")
        : place.IsThread ? "⌗ " + place.Name
        : "# " + place.Name;

    private static string Style()
    {
        var type = typeof(ChannelPage);
        using var stream =
            type.Assembly.GetManifestResourceStream(type, "page.css")
            ?? throw new InvalidOperationException("page.css is not in the assembly.");
        return new StreamReader(stream).ReadToEnd();
    }
}
