namespace AskTheDesk.Loopback.Messages;

[Flags]
public enum MessageMarks
{
    None = 0,
    SuppressEmbeds = 4,
    HasThread = 32,
    Ephemeral = 64,
    Loading = 128,
    SuppressNotifications = 4096,
    IsVoiceMessage = 8192,
    HasSnapshot = 16384,
    IsComponentsV2 = 32768,
}
