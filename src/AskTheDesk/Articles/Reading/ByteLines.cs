using System.Security;

namespace AskTheDesk.Articles.Reading;

/// <summary>Splits a stream into lines, holding no more than one; what cannot be read comes as a problem.</summary>
internal sealed class ByteLines(Func<Stream> open)
{
    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;
    private int _number;
    private bool _skipping;

    public IEnumerable<ByteLine> Read()
    {
        var problem = Try(open, out var stream);
        using (stream)
        {
            while (problem is null)
            {
                foreach (var line in Buffered())
                {
                    yield return line;
                }
                problem = Try(() => Fill(stream ?? Stream.Null), out var count);
                if (problem is null && count == 0)
                {
                    break;
                }
            }
        }
        if (problem is not null)
        {
            yield return new ByteLine(_number + 1, default, problem);
        }
        else if (_end > _start && !_skipping)
        {
            yield return Cut(_end);
        }
    }

    /// <summary>The whole lines in the buffer.</summary>
    private IEnumerable<ByteLine> Buffered()
    {
        while (_buffer.AsSpan(_start.._end).IndexOf((byte)'\n') is >= 0 and var length)
        {
            var skipped = _skipping;
            _skipping = false;
            var line = Cut(_start + length);
            _start++;
            if (!skipped)
            {
                yield return line;
            }
        }
        if (_skipping)
        {
            _start = _end;
        }
        else if (_end - _start > ArticleLimits.LineBytes)
        {
            _skipping = true;
            _start = _end;
            yield return new ByteLine(_number + 1, default, ArticleLimits.TooLong(_number + 1));
        }
    }

    private ByteLine Cut(int end)
    {
        var line = new ByteLine(++_number, _buffer.AsMemory(_start..end));
        _start = end;
        return line;
    }

    private int Fill(Stream stream)
    {
        _buffer.AsSpan(_start.._end).CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);
        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, 2 * _buffer.Length);
        }
        var count = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += count;
        return count;
    }

    private static ArticleFormatException? Try<T>(Func<T> read, out T? result)
    {
        result = default;
        try
        {
            result = read();
            return null;
        }
        catch (InvalidDataException)
        {
            return new ArticleFormatException(
                "This is not a gzip file, or it is damaged; what follows is not read."
            );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SecurityException)
        {
            return new ArticleFormatException("This file cannot be read; check its permissions.");
        }
    }
}
