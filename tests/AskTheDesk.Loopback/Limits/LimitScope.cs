namespace AskTheDesk.Loopback.Limits;

internal enum LimitScope
{
    User,
    Global,
    Shared,
}
