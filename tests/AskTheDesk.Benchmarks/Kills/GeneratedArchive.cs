using System.Globalization;
using System.Text;

namespace AskTheDesk.Benchmarks.Kills;

/// <summary>
/// A source of made-up articles in two versions: of a hundred, ten are only in the old, ten only in the new,
/// thirty differ, fifty are the same in both.
/// </summary>
internal sealed class GeneratedArchive(KillOptions options)
{
    private static readonly string[] Syllables =
    [
        "ba",
        "cor",
        "del",
        "fin",
        "gra",
        "lo",
        "mar",
        "nes",
        "pol",
        "tur",
    ];

    /// <summary>Writes a version to a folder, in place of what is there.</summary>
    public void Write(string folder, bool isNew)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
        for (var i = 0; i < options.Articles; i++)
        {
            var kind = i % 100;
            if (isNew ? kind >= 10 : kind is < 10 or >= 20)
            {
                WriteFile(folder, i, version: isNew && kind is >= 20 and < 50 ? 1 : 0);
            }
        }
    }

    private void WriteFile(string folder, int number, int version)
    {
        var place = Path.Combine(folder, Name(number / 100));
        Directory.CreateDirectory(place);
        File.WriteAllText(Path.Combine(place, Name(number) + ".txt"), Text(number, version));
    }

    private string Text(int number, int version)
    {
        var random = new Random(HashOf(number, version: 0));
        var date = new DateOnly(2000, 1, 1).AddDays(random.Next(9000));
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"---\ntitle: {Sentence(random)}\npublished: {date:yyyy-MM-dd}\n---\n"
        );
        for (var i = random.Next(4, 10); i > 0; i--)
        {
            text.Append(Paragraph(random)).Append("\n\n");
        }
        return version == 0 ? text.ToString() : text + Paragraph(new Random(HashOf(number, version))) + "\n";
    }

    private int HashOf(int number, int version) =>
        unchecked((((options.Seed * 1_000_003) + number) * 31) + version);

    private static string Paragraph(Random random) =>
        string.Join(' ', Enumerable.Range(0, random.Next(2, 6)).Select(_ => Sentence(random)));

    private static string Sentence(Random random)
    {
        var words = string.Join(' ', Enumerable.Range(0, random.Next(6, 20)).Select(_ => Word(random)));
        return char.ToUpperInvariant(words[0]) + words[1..] + ".";
    }

    private static string Word(Random random) =>
        string.Concat(
            Enumerable.Range(0, random.Next(1, 4)).Select(_ => Syllables[random.Next(Syllables.Length)])
        );

    private static string Name(int number) => number.ToString("00000", CultureInfo.InvariantCulture);
}
