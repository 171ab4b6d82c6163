using System.Buffers;
using System.Text;

namespace AskTheDesk.Articles.Reading.Files;

/// <summary>Bytes to text: UTF-8, with or without its mark, or UTF-16 with one; nothing else is guessed.</summary>
internal static class TextDecoder
{
    private static readonly UnicodeEncoding LittleEndian = new(
        bigEndian: false,
        true,
        throwOnInvalidBytes: true
    );
    private static readonly UnicodeEncoding BigEndian = new(bigEndian: true, true, throwOnInvalidBytes: true);

    /// <summary>The text without its byte order mark.</summary>
    /// <exception cref="ArticleFormatException">The bytes are binary, or in another encoding.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = bytes switch
        {
            [0xFF, 0xFE, .. var rest] => Utf16(LittleEndian, rest),
            [0xFE, 0xFF, .. var rest] => Utf16(BigEndian, rest),
            [0xEF, 0xBB, 0xBF, .. var rest] => Utf8(rest, skipped: 3),
            _ => Utf8(bytes, skipped: 0),
        };
        return text.Contains('\0', StringComparison.Ordinal)
            ? throw new ArticleFormatException(
                "This is not text: it holds NUL bytes.",
                LineAt(text, text.IndexOf('\0'))
            )
            : text;
    }

    private static string Utf16(UnicodeEncoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            throw new ArticleFormatException($"This is not valid UTF-16: at byte {e.Index + 2}.");
        }
    }

    private static string Utf8(ReadOnlySpan<byte> bytes, int skipped)
    {
        var chars = new char[bytes.Length];
        var status = System.Text.Unicode.Utf8.ToUtf16(
            bytes,
            chars,
            out var read,
            out var written,
            replaceInvalidSequences: false
        );
        if (status == OperationStatus.Done)
        {
            return new string(chars, 0, written);
        }
        if (bytes.Contains((byte)0))
        {
            throw new ArticleFormatException("This is not text: it holds NUL bytes.");
        }
        var line = bytes[..read].Count((byte)'\n') + 1;
        throw new ArticleFormatException(
            $"This is not UTF-8: byte 0x{bytes[read]:X2} at offset {read + skipped}. Save it as UTF-8.",
            line
        );
    }

    private static int LineAt(string text, int offset) => text.AsSpan(0, offset).Count('\n') + 1;
}
