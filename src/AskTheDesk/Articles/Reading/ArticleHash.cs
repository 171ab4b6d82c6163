using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace AskTheDesk.Articles.Reading;

/// <summary>The hash over everything that is indexed of an article.</summary>
internal static class ArticleHash
{
    public static string Of(ArticleHeader header, IReadOnlyList<Block> blocks)
    {
        var text = new StringBuilder();
        foreach (
            var part in Parts(header)
                .Concat(blocks.SelectMany(block => new[] { $"{block.Kind}", block.Text }))
        )
        {
            // The length before each part keeps ("ab", "c") apart from ("a", "bc"), and null from empty.
            text.Append(CultureInfo.InvariantCulture, $"{part?.Length ?? -1}:{part}");
        }
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static IEnumerable<string?> Parts(ArticleHeader header) =>
        [
            header.Id.Value,
            header.Title,
            $"{header.TitleInferred}",
            header.Byline,
            header.Source,
            header.Section,
            header.Url?.AbsoluteUri,
            header.Published.At?.ToString("O", CultureInfo.InvariantCulture),
            $"{header.Published.Origin}",
            header.Published.Evidence,
            $"{header.Published.Precision}",
            $"{header.Kind}",
            $"{header.Status.State}",
            header.Status.Note,
            header.Status.Date?.ToString("O", CultureInfo.InvariantCulture),
            header.Embargo?.ToString("O", CultureInfo.InvariantCulture),
        ];
}
