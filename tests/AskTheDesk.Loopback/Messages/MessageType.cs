namespace AskTheDesk.Loopback.Messages;

public enum MessageType
{
    Default = 0,
    ThreadCreated = 18,
    Reply = 19,
    SlashResponse = 20,
    ThreadStarter = 21,
    ContextMenuResponse = 23,
}
