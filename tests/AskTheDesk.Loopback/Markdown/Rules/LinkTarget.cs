namespace AskTheDesk.Loopback.Markdown.Rules;

/// <summary>Which addresses Discord's client makes a link of.</summary>
internal static class LinkTarget
{
    private static readonly string[] Schemes = ["http", "https", "discord", "tel", "sms", "mailto"];

    /// <summary>Null for what is shown as words: another scheme, no host, or a host that is written to mislead.</summary>
    public static Uri? Read(string address) =>
        !address.Any(c => Scan.IsSpace(c) || char.IsControl(c))
        && Uri.TryCreate(address, UriKind.Absolute, out var target)
        && Schemes.Contains(target.Scheme, StringComparer.Ordinal)
        && (!IsWeb(target) || HasPlainHost(address, target))
            ? target
            : null;

    private static bool IsWeb(Uri target) => target.Scheme is "http" or "https";

    private static bool HasPlainHost(string address, Uri target)
    {
        var parts = address.Split('/');
        return target.Host.Length > 0
            && parts is [_, "", var host, ..]
            && !host.Contains('%', StringComparison.Ordinal);
    }
}
