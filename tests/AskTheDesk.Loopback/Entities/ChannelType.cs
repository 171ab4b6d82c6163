namespace AskTheDesk.Loopback.Entities;

public enum ChannelType
{
    Text = 0,
    Dm = 1,
    Announcement = 5,
    AnnouncementThread = 10,
    PublicThread = 11,
    PrivateThread = 12,
}
