using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.TokenAttributes;

namespace AskTheDesk.Indexing.Analysis;

/// <summary>English words whose forms no stemmer brings together: "left" is of "leave", "men" are of "man".</summary>
internal static class IrregularForms
{
    /// <summary>A base form, then its others. Forms that are as often another word's ("saw", "lay") are left out.</summary>
    private const string Table = """
        become became; begin began begun; bite bit bitten; blow blew blown; break broke broken; bring brought;
        build built; buy bought; catch caught; child children; choose chose chosen; come came; deal dealt; die dying;
        draw drew drawn; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed; feel felt;
        fight fought; find found; flee fled; fly flew flown; foot feet; forget forgot forgotten; forbid forbade
        forbidden; freeze froze frozen; give gave given; go went gone; grow grew grown; hang hung; hear heard;
        hide hid hidden; hold held; keep kept; know knew known; lead led; leave left; lend lent; lie lying;
        life lives; lose lost; make made; man men; mean meant; meet met; mouse mice; pay paid; person persons;
        policeman policemen; ride rode ridden; ring rang rung; rise rose risen; run ran; say said; see seen;
        seek sought; sell sold; send sent; shake shook shaken; shoot shot; shrink shrank shrunk; sing sang sung;
        sink sank sunk; sleep slept; slide slid; speak spoke spoken; spend spent; stand stood; steal stole stolen;
        stick stuck; strike struck stricken; swear swore sworn; sweep swept; swim swam swum; take took taken;
        teach taught; tear tore torn; tell told; think thought; throw threw thrown; tooth teeth; understand
        understood; wake woke woken; wear wore worn; wife wives; win won; withdraw withdrew withdrawn; woman women;
        write wrote written
        """;

    /// <summary>What a stem filter takes in the place of its own rules.</summary>
    public static StemmerOverrideFilter.StemmerOverrideMap Map { get; } = Build();

    private static StemmerOverrideFilter.StemmerOverrideMap Build()
    {
        var builder = new StemmerOverrideFilter.Builder(ignoreCase: false);
        foreach (var line in Table.Split(';'))
        {
            var forms = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            var stem = PorterStem(forms[0]);
            foreach (var form in forms)
            {
                builder.Add(form, stem);
            }
        }
        return builder.Build();
    }

    /// <summary>The base form's own stem, so that its regular forms meet it.</summary>
    private static string PorterStem(string word)
    {
        using var stream = new PorterStemFilter(new KeywordTokenizer(new StringReader(word)));
        var term = stream.GetAttribute<ICharTermAttribute>();
        stream.Reset();
        stream.IncrementToken();
        return term.ToString();
    }
}
