using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace AskTheDesk.Articles.Reading.Fields;

/// <summary>YAML between two lines of three dashes, at the very top of a text.</summary>
internal static class FrontMatter
{
    private const int MaxLength = 65_536;
    private const string Fence = "---";

    /// <summary>The fields, and the text below them; a text without front matter states nothing.</summary>
    /// <exception cref="ArticleFormatException">The front matter does not end, or is not plain YAML.</exception>
    public static (StatedFields Fields, string Text) Split(string text)
    {
        var start = LineEnd(text, 0);
        if (!IsFence(text, 0, start))
        {
            return (new StatedFields(), text);
        }
        for (var at = start; at < text.Length && at < MaxLength; )
        {
            var end = LineEnd(text, at);
            if (IsFence(text, at, end))
            {
                return (Fields(text[start..at]), text[end..]);
            }
            at = end;
        }
        throw new ArticleFormatException("The front matter has no closing line of three dashes.", 1);
    }

    private static bool IsFence(string text, int start, int end) =>
        text.AsSpan(start, end - start).TrimEnd().SequenceEqual(Fence);

    /// <summary>Just past the line's break.</summary>
    private static int LineEnd(string text, int start) =>
        text.IndexOf('\n', start) is >= 0 and var at ? at + 1 : text.Length;

    private static StatedFields Fields(string yaml)
    {
        try
        {
            return Read(new Parser(new StringReader(yaml)));
        }
        catch (YamlException e)
        {
            throw new ArticleFormatException("The front matter is not YAML.", Line(e.Start));
        }
        catch (Exception e)
            when (e
                    is ArgumentException
                        or InvalidOperationException
                        or FormatException
                        or IndexOutOfRangeException
            )
        {
            // The library's own slips: a tag that is no address is an argument exception, say.
            throw new ArticleFormatException("The front matter is not YAML.");
        }
    }

    // Read as events, not as a tree: nesting that goes deep would overflow the stack.
    private static StatedFields Read(Parser parser)
    {
        var fields = new StatedFields();
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
        {
            return fields;
        }
        if (!parser.TryConsume<MappingStart>(out _))
        {
            throw new ArticleFormatException(
                "The front matter is not a list of fields, as in \"title: …\".",
                2
            );
        }
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var name = parser.Consume<Scalar>();
            if (!seen.Add(name.Value))
            {
                throw new ArticleFormatException("This field is stated twice.", Line(name.Start), name.Value);
            }
            ReadField(parser, name, fields);
        }
        return fields;
    }

    private static void ReadField(Parser parser, Scalar name, StatedFields fields)
    {
        var line = Line(name.Start);
        if (!StatedFields.Known.Contains(name.Value, StringComparer.Ordinal))
        {
            RefuseMisspelling(name.Value, line);
            parser.SkipThisAndNestedEvents();
            return;
        }
        if (!parser.TryConsume<Scalar>(out var value))
        {
            throw new ArticleFormatException("This is not a single value.", line, name.Value);
        }
        var isNull = value.Style == ScalarStyle.Plain && value.Value is "null" or "~";
        fields.Add(name.Value, isNull ? "" : value.Value, line);
    }

    /// <summary>An unknown field is passed over, but a misspelt "embargo" must not publish an article.</summary>
    private static void RefuseMisspelling(string name, int line)
    {
        if (StatedFields.Known.FirstOrDefault(known => Spelling.IsNear(known, name)) is { } meant)
        {
            throw new ArticleFormatException($"This field is not known; \"{meant}\" is.", line, name);
        }
    }

    /// <summary>The line in the file: the YAML begins below the first fence.</summary>
    private static int Line(Mark mark) => (int)mark.Line + 1;
}
