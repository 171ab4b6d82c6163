namespace AskTheDesk.Loopback.Commands;

public enum CommandType
{
    Slash = 1,
    User = 2,
    Message = 3,
}
