using System.Security;

namespace AskTheDesk.Articles.Reading.Files;

/// <summary>Splits a stream into lines, holding no more than one; what cannot be read comes as a problem.</summary>
internal sealed class ByteLines(Func<Stream> open)
{
    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _searched;
    private int _end;
    private int _number;

    /// <summary>The rest of a line that is too long is read over.</summary>
    private bool _isSkipping;

    public IEnumerable<ByteLine> Read()
    {
        var problem = Try(open, out var stream);
        using (stream)
        {
            for (var count = 1; problem is null && count > 0; )
            {
                problem = Try(() => Fill(stream ?? Stream.Null), out count);
                while (Next(isLast: problem is null && count == 0) is { } line)
                {
                    yield return line;
                }
            }
        }
        if (problem is not null)
        {
            yield return new ByteLine(_number + 1, default, problem);
        }
    }

    /// <summary>The next whole line in the buffer, or what stands behind the last break.</summary>
    private ByteLine? Next(bool isLast)
    {
        while (_start < _end)
        {
            var length = _buffer.AsSpan(_searched.._end).IndexOf((byte)'\n');
            if (length < 0 && !isLast)
            {
                _searched = _end;
                return _end - _start > ArticleLimits.LineBytes ? Skip() : null;
            }
            var end = length < 0 ? _end : _searched + length;
            var bytes = _buffer.AsMemory(_start..end);
            _start = _searched = Math.Min(end + 1, _end);
            _number++;
            if (!_isSkipping)
            {
                return bytes.Length > ArticleLimits.LineBytes
                    ? TooLong(_number)
                    : new ByteLine(_number, bytes);
            }
            _isSkipping = false;
        }
        return null;
    }

    private ByteLine? Skip()
    {
        _start = _end;
        if (_isSkipping)
        {
            return null;
        }
        _isSkipping = true;
        return TooLong(_number + 1);
    }

    private static ByteLine TooLong(int number) => new(number, default, ArticleLimits.TooLong());

    private int Fill(Stream stream)
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start.._end).CopyTo(_buffer);
            (_start, _searched, _end) = (0, _searched - _start, _end - _start);
        }
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
                "This is not gzip, or it is damaged; nothing is read from here on."
            );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SecurityException)
        {
            return new ArticleFormatException("This file cannot be read; check its permissions.");
        }
    }
}
