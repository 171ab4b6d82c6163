namespace AskTheDesk.Loopback.Rest;

/// <summary>Writes answers.</summary>
internal static class RestWriter
{
    public static async Task WriteAsync(HttpContext http, RestAnswer answer)
    {
        http.Response.StatusCode = answer.Status;
        if (answer.Body is null)
        {
            return;
        }
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync(answer.Body.ToJsonString(), http.RequestAborted);
    }

    /// <summary>What stands before Discord answers so when it has banned the address: HTML, no rate-limit headers.</summary>
    public static Task WriteBanAsync(HttpContext http) =>
        WriteHtmlAsync(http, 429, "<html><body>error code: 1015</body></html>");

    public static async Task WriteHtmlAsync(HttpContext http, int status, string html)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/html";
        await http.Response.WriteAsync(html, http.RequestAborted);
    }
}
