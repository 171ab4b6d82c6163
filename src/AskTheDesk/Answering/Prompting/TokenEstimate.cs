using System.Text;

namespace AskTheDesk.Answering.Prompting;

/// <summary>
/// How many tokens a text is, for any model, without its tokenizer: one for three bytes of UTF-8, rounded up.
/// English has four bytes or more to a token, other scripts mostly three: it errs towards too many.
/// </summary>
public static class TokenEstimate
{
    private const int BytesPerToken = 3;

    public static int Of(string text) =>
        (Encoding.UTF8.GetByteCount(text) + BytesPerToken - 1) / BytesPerToken;
}
