namespace AskTheDesk.Loopback.Commands;

public enum OptionType
{
    None = 0,
    Subcommand = 1,
    SubcommandGroup = 2,
    Text = 3,
    Whole = 4,
    Boolean = 5,
    User = 6,
    Channel = 7,
    Role = 8,
    Mentionable = 9,
    Number = 10,
    Attachment = 11,
}
