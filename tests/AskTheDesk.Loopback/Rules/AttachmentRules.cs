using AskTheDesk.Loopback.Rest;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Rules;

/// <summary>The list of attachments against the files that came.</summary>
internal static class AttachmentRules
{
    /// <summary>Bytes of one file.</summary>
    public const int FileLimit = 10 * 1024 * 1024;

    public static void Check(Field form, IReadOnlyList<Upload> files)
    {
        if (files.Any(f => f.Bytes.Length > FileLimit))
        {
            throw RestErrors.RequestTooLarge;
        }
        foreach (var listed in form.Objects("attachments", 0, 10))
        {
            listed.Text("description", 0, 1024);
            if (Ids.Read(listed.Form["id"]) is null)
            {
                listed.Add("id", "BASE_TYPE_REQUIRED", "This field is required");
            }
        }
    }
}
