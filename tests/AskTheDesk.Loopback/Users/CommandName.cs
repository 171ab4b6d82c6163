using AskTheDesk.Loopback.Commands;

namespace AskTheDesk.Loopback.Users;

internal sealed record CommandName(CommandType Type, string Name);
