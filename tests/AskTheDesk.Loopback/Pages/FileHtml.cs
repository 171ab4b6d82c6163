using System.Globalization;
using System.Xml.Linq;
using AskTheDesk.Loopback.Messages;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Pages;

internal static class FileHtml
{
    private const double Kilobyte = 1024;

    public static XElement Of(Message message, Attachment file) =>
        Tag.Of(
            "div",
            "file",
            Tag.Of(
                "a",
                null,
                Tag.Attribute(
                    "href",
                    $"/attachments/{message.Id.Text()}/{file.Id.Text()}/{Uri.EscapeDataString(file.FileName)}"
                ),
                file.FileName
            ),
            Tag.Of("div", "file-size", Size(file.Bytes.Length))
        );

    private static string Size(int bytes) =>
        bytes < Kilobyte
            ? $"{bytes.ToString(CultureInfo.InvariantCulture)} bytes"
            : (bytes / Kilobyte).ToString("0.0", CultureInfo.InvariantCulture) + " KB";
}
