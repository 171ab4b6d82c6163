using System.Text.RegularExpressions;

namespace AskTheDesk.Articles.Cleaning;

/// <summary>
/// The table of page furniture. Each row is a whole line, so that a sentence which only speaks of
/// advertisements, comments or newsletters stays.
/// </summary>
internal static partial class FurniturePatterns
{
    private const string Advertising =
        @"(advertisements?|advertising|sponsored( content)?|promoted( content)?|paid (content|post))( ?[-–—.:] ?((scroll to )?continue reading( below)?|(story|article) continues below))?"
        + @"|((story|article) )?continues? (reading )?(below|(the|this) (main )?(story|article))( (this )?ad(vertisement)?)?|(story continues|continue reading)"
        + @"|scroll (down )?(for|to) (more|video|continue|read|see)[^.]{0,40}"
        + @"|skip (ad|advertisement)";

    private const string Comments =
        @"|((the )?(reader )?comments? )(above |below )?(have|has) (not )?been [^.]{0,40}moderated[^.]{0,20}"
        + @"|the views expressed in the (contents|comments)( above| below)? are those of our (users|readers)\b.*"
        + @"|(sorry, )?(we are|we're) (no longer|not currently) accepting comments[^.]{0,40}"
        + @"|(reader )?comments (are|have been) (now )?(closed|disabled|turned off)[^.]{0,40}"
        + @"|(view|show|see|read|leave|post|write|add|join|start|hide|load) ((all|the|a|your|more|[0-9]+) )*(comments?|conversation|discussion)"
        + @"|be the first to comment[^.]{0,60}|no comments have so far been submitted[^!?]{0,60}"
        + @"|(share|tell us) (what you think|your (thoughts|views)) in the comments[^.]{0,60}"
        + @"|(please )?(log|sign) in (or register )?to (leave a |post a )?comment|[0-9,]{0,9} ?comments?|what do you think";

    private const string Sharing =
        @"|(click (here )?to )?(share|tweet|print|save|bookmark|e-?mail)( (this|the) (article|story|page|post|video|link))?"
        + @"|(click (here )?to )?(share|tweet)( (this|the) (article|story|page|post|video|link))? (on|via|with|by) [a-z, ]{1,40}"
        + @"|[0-9,.]{1,9}k? (shares?|likes?|retweets?)|copy (the )?link"
        + @"|(follow|like|find|join) us on [a-z, @]{1,60}"
        + @"|follow [^.,!?]{1,80} on (twitter|facebook|instagram|threads|x|bluesky|tiktok)( and (twitter|facebook|instagram))?([,: ]{1,2}(at )?@[^ ]{1,40}( and @[^ ]{1,40})?)?";

    private const string Subscribing =
        @"|(please )?(sign up|subscribe)\b[^.!?]*\b(newsletters?|inbox|here|today|now|free|e-?mail|alerts?|podcasts?)\b.*"
        + @"|(you can (also )?)?(get|have|receive)\b[^.!?]*\b(in|to) your (inbox|e-?mail)\b.*|get [^.!?]*\bnewsletter\.? sign up\b.*"
        + @"|[^.!?]{1,160}\? (sign up|subscribe)\b[^!?]*|would you like to receive [^.!?]*\bnewsletter"
        + @"|(sign up|subscribe|log in|sign in|register)( now| here| today)?|already a subscriber\b.*"
        + @"|thank(s| you) for (subscribing|signing up)[^.!?]*|(download|get) (our|the) (free )?app\b[^.!?]{0,60}";

    private const string ReadingOn =
        @"|((read|see|learn|find out|watch|view|click here for) )?more( here)?|read (on|next|the full (story|article))( here)?"
        + @"|related( (articles?|stories|content|topics|links))?|recommended( for you)?|(read|see) also|also read"
        + @"|you may (also )?like|up next|most (read|viewed|popular)|trending( now)?|editor['’]?s['’]? picks?|don['’]t miss"
        + @"|(suggest|report) an? (correction|typo|error)|go to homepage|more on this( story| topic)?|top stories|(click|tap) here( (to|for) [^.!?]{1,80})?|back to top";

    private const string Player =
        @"|loading( more)?|play( video)?|pause|mute|unmute|now playing|replay|(hide|show|toggle) caption|video ad feedback"
        + @"|video (player|unavailable)[^.!?]{0,40}|just watched\b.*\bmust watch\b.*|(next|previous)( (slide|image|photo|article|story|video))?"
        + @"|[0-9]{1,3} (of|/) [0-9]{1,3}|\+[0-9]{1,2}|enlarge( this)? (image|photo)|(please )?enable javascript\b[^.!?]*"
        + @"|(your browser does not|javascript is) [^.!?]*|(we use|this (site|website) uses) cookies\b.*"
        + @"|accept( all)? cookies|(manage|cookie) (preferences|settings)";

    private const string Rights =
        @"|(copyright|\(c\)) ?(©|\(c\))? ?[0-9]{4}\b.*|©.*|copyright by [^.]{1,60}|[^.!?]{0,80}\ball rights reserved\b.*"
        + @"|our standards: [^.!?]{1,60} trust principles|this material may not be published, broadcast, rewritten\b.*";

    /// <summary>An agency's mark where its dateline was.</summary>
    private const string Agency =
        @"|\(?(cnn|ap|afp|reuters|upi|efe|dpa|pa|bloomberg|(the )?associated press)\)?( business| sport)? ?[—–-]+";

    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(
        @"^[([]?("
            + Advertising
            + Comments
            + Sharing
            + Subscribing
            + ReadingOn
            + Player
            + Rights
            + Agency
            + @")[)\].!?:…»> ]*$",
        Options
    )]
    public static partial Regex Line { get; }

    /// <summary>The headline of another article: no sentence, so it does not end as one.</summary>
    [GeneratedRegex(
        @"^[([]?(read more|(read|see) also|also read|more|related|recommended) ?: ?.{1,160}[^.]$",
        Options
    )]
    public static partial Regex Link { get; }

    [GeneratedRegex(
        "^(facebook|twitter|x|instagram|whatsapp|linkedin|reddit|pinterest|messenger|telegram|youtube|e-?mail|print|share|tweet|copy link)$",
        Options
    )]
    public static partial Regex Button { get; }
}
