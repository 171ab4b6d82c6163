using System.Text.RegularExpressions;

namespace AskTheDesk.Articles.Cleaning.Captions;

/// <summary>What gives a caption away by itself: a credit, a label, or words that point at a picture.</summary>
internal static partial class CaptionCues
{
    /// <summary>Credits stand at the end; looking no further back keeps long lines cheap.</summary>
    private const int CreditLength = 120;

    public static bool Has(string text)
    {
        if (Label.IsMatch(text))
        {
            return true;
        }
        if (text[^1] is '.' or '!' or '?')
        {
            return false;
        }
        var end = text[Math.Max(0, text.Length - CreditLength)..];
        return SlashCredit.IsMatch(end) || NamedCredit.IsMatch(end) || Pointing.IsMatch(text);
    }

    // The long form of a gallery, every picture's words on one line.
    private const string Gallery = @"\bHide Caption \d+ of \d+$";

    private const string Agencies =
        @"(?:Getty(?: Images)?|AP(?: Photo)?|AFP|Reuters|REUTERS|EPA|EFE|Shutterstock|Alamy|Associated Press|Xinhua|Bloomberg|PA(?: Wire| Media| Images)?|Zuma(?: Press)?|ZUMA(?: Press)?|iStock|USA TODAY Sports|Rex|REX|NurPhoto|Anadolu(?: Agency)?)";

    /// <summary>"FILE - …", "Pictured: …", "In this file photo …".</summary>
    [GeneratedRegex(
        @"^(?:FILE ?(?:PHOTO)? ?[-–—:]|(?:Pictured|PICTURED|Photos?|PHOTOS?|Photograph|Image|IMAGE|Caption|CAPTION|Picture)(?: \(?(?:above|left|right|below)\)?)?:|(?:Image|Media|Video|Photo|Picture) (?:caption|source|credit)[,:]? |In this (?:\p{Lu}[\p{L}.]{2,9} \d{1,2}, \d{4},? )?(?:file )?(?:photo|image|picture|handout|undated photo)\b)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Label { get; }

    /// <summary>A photographer and whoever sent them, behind the last full stop: "… on Sunday. A NAME/AFP/Getty".</summary>
    [GeneratedRegex(
        @"[\p{L}0-9]{2}[.!?][""”'’)]* \(?(?:\p{Lu}[\p{L}.'’-]* ){0,4}\p{Lu}[\p{L}.'’-]*\s?/\s?\p{Lu}[\p{L}0-9.'’&-]*(?:[/ ,]{1,2}(?:\p{Lu}[\p{L}.'’&-]*|via|for|and|of|the|de)){0,8}\)?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex SlashCredit { get; }

    /// <summary>An agency behind the last full stop, or in brackets, or a length and a source of a video.</summary>
    [GeneratedRegex(
        @"(?:[.!?)""”'’] |\b\p{L}{3,20}\s?/\s?|\bvia |© ?|[|·] ?)\(?"
            + Agencies
            + @"\)?$|\([^()]{0,80}\b"
            + Agencies
            + @"\b[^()]{0,40}\)$|\((?:Photo|Image|Picture|Photograph)s?(?: by|:| courtesy)[^()]{1,90}\)$|\b(?:Credit|Photo|Photograph|Picture)s?(?: credit| by)?: ?[^.!?:]{2,60}$|\d{1,2}:\d{2} - Source: .{1,20}$|"
            + Gallery,
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NamedCredit { get; }

    /// <summary>Only for lines that do not end as a sentence does.</summary>
    [GeneratedRegex(
        @"\b(?:is|are) (?:seen|pictured|shown)\b|\bseen here\b|\bpictured (?:above|here|left|right|in|at|with|on)\b|\blooks? on\b|\bfile photo\b|\bposes? (?:for|with)\b|\((?:left|right|centre|center|above|below|top|bottom|pictured)\)|, (?:left|right|centre|center),",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Pointing { get; }
}
