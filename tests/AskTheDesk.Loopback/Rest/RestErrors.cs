namespace AskTheDesk.Loopback.Rest;

/// <summary>Discord's refusals by name.</summary>
internal static class RestErrors
{
    public static RestErrorException NotFound => new(404, 0, "404: Not Found");
    public static RestErrorException Unauthorized => new(401, 0, "401: Unauthorized");
    public static RestErrorException UnknownChannel => new(404, 10003, "Unknown Channel");
    public static RestErrorException UnknownGuild => new(404, 10004, "Unknown Guild");
    public static RestErrorException UnknownMember => new(404, 10007, "Unknown Member");
    public static RestErrorException UnknownMessage => new(404, 10008, "Unknown Message");
    public static RestErrorException UnknownUser => new(404, 10013, "Unknown User");
    public static RestErrorException UnknownWebhook => new(404, 10015, "Unknown Webhook");
    public static RestErrorException UnknownInteraction => new(404, 10062, "Unknown interaction");
    public static RestErrorException UnknownCommand => new(404, 10063, "Unknown application command");
    public static RestErrorException TooManyFiles =>
        new(400, 30015, "Maximum number of attachments in a message reached (10)");
    public static RestErrorException TooManyCommands =>
        new(400, 30032, "Maximum number of application commands reached (100).");
    public static RestErrorException RequestTooLarge => new(413, 40005, "Request entity too large");
    public static RestErrorException AlreadyAcknowledged =>
        new(400, 40060, "Interaction has already been acknowledged.");
    public static RestErrorException BadUserAgent => new(403, 40333, "internal network error");
    public static RestErrorException MissingAccess => new(403, 50001, "Missing Access");
    public static RestErrorException NotTheAuthor =>
        new(403, 50005, "Cannot edit a message authored by another user");
    public static RestErrorException EmptyMessage => new(400, 50006, "Cannot send an empty message");
    public static RestErrorException CannotDm => new(403, 50007, "Cannot send messages to this user");
    public static RestErrorException NoMutualGuild =>
        new(403, 50278, "Cannot send messages to this user due to having no mutual guilds");
    public static RestErrorException MissingPermissions => new(403, 50013, "Missing Permissions");
    public static RestErrorException ExpiredToken => new(401, 50027, "Invalid Webhook Token");
    public static RestErrorException ThreadArchived => new(400, 50083, "Thread is archived");
    public static RestErrorException BadJson => new(400, 50109, "The request body contains invalid JSON.");
    public static RestErrorException NeedsHistory =>
        new(400, 160002, "Cannot reply without permission to read message history");
    public static RestErrorException ThreadExists =>
        new(400, 160004, "A thread has already been created for this message");
    public static RestErrorException ThreadLocked => new(400, 160005, "Thread is locked");

    public static RestErrorException Form(string place, string code, string message)
    {
        var errors = new Rules.FormErrors();
        errors.Add(place, code, message);
        return errors.ToException();
    }
}
