using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Commands;
using AskTheDesk.Loopback.Entities;
using AskTheDesk.Loopback.Interactions;
using AskTheDesk.Loopback.Messages;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Users;

/// <summary>Somebody who uses the bot. What Discord's own client would not let them do is an exception.</summary>
public sealed class PlayedUser
{
    private readonly Stage stage;
    private readonly Talk talk;

    internal PlayedUser(Stage stage, User user) =>
        (this.stage, User, talk) = (stage, user, new Talk(stage, user));

    public User User { get; }
    public ulong Id => User.Id;

    /// <summary>How the user is mentioned.</summary>
    public string Mention => $"<@{Id.Text()}>";

    /// <summary>The DM with the bot.</summary>
    public PlayedChannel Dm
    {
        get
        {
            lock (World.Gate)
            {
                return new PlayedChannel(stage, World.DmWith(User).Id);
            }
        }
    }

    private World World => stage.World;

    /// <summary>What the user sees in the channel, oldest first: ephemeral messages meant for them included.</summary>
    public IReadOnlyList<Message> Sees(PlayedChannel channel)
    {
        lock (World.Gate)
        {
            return [.. World.Messages.In(channel.Id).Where(m => (m.OnlyFor ?? Id) == Id)];
        }
    }

    /// <summary>Uses a slash command.</summary>
    /// <param name="command">Its name; with subcommands, <c>"name group sub"</c>.</param>
    /// <param name="options">An anonymous object or dictionary: option name, value.</param>
    /// <exception cref="InvalidOperationException">The user has no such command here.</exception>
    /// <exception cref="ArgumentException">Discord's client would not send these options.</exception>
    public PlayedInteraction Slash(PlayedChannel channel, string command, object? options = null)
    {
        lock (World.Gate)
        {
            var path = command.Split(' ');
            var found = CommandAccess.Find(World, this, channel.Now, new(CommandType.Slash, path[0]));
            var data = new CommandData(World, found).Slash([.. path.Skip(1)], OptionValues.Of(options));
            return stage.Begin(Draft(InteractionType.Command, channel, found.Name), data);
        }
    }

    /// <summary>Types into an option that has autocomplete.</summary>
    /// <param name="options">What is typed so far; the option that has the focus comes last.</param>
    /// <exception cref="InvalidOperationException">The user has no such command here.</exception>
    public PlayedInteraction Autocompletes(PlayedChannel channel, string command, object options)
    {
        lock (World.Gate)
        {
            var path = command.Split(' ');
            var found = CommandAccess.Find(World, this, channel.Now, new(CommandType.Slash, path[0]));
            var data = new CommandData(World, found).Typed([.. path.Skip(1)], OptionValues.Of(options));
            return stage.Begin(Draft(InteractionType.Autocomplete, channel, found.Name), data);
        }
    }

    /// <summary>Uses a message command (Apps, then its name) on a message.</summary>
    /// <exception cref="InvalidOperationException">The user has no such command here.</exception>
    public PlayedInteraction MessageCommand(Message message, string command)
    {
        lock (World.Gate)
        {
            var channel = new PlayedChannel(stage, message.ChannelId);
            var found = CommandAccess.Find(World, this, channel.Now, new(CommandType.Message, command));
            var data = new CommandData(World, found).On(Visible(message));
            var draft = Draft(InteractionType.Command, channel, found.Name);
            return stage.Begin(draft with { TargetId = message.Id }, data);
        }
    }

    /// <summary>Clicks a button, found by its label or else by its custom id.</summary>
    /// <exception cref="InvalidOperationException">There is no such button, or it is disabled or a link.</exception>
    public PlayedInteraction Clicks(Message message, string button)
    {
        lock (World.Gate)
        {
            var now = Visible(message);
            var found =
                now.Buttons.FirstOrDefault(b => b.Label == button)
                ?? now.Buttons.FirstOrDefault(b => b.CustomId == button);
            if (found is not { IsDisabled: false, CustomId: { } id })
            {
                var labels = string.Join(", ", now.Buttons.Select(b => b.Label));
                throw new InvalidOperationException(
                    $"No button \"{button}\" can be clicked; there are: {labels}."
                );
            }
            return Use(now, id, ComponentType.Button, []);
        }
    }

    /// <summary>Chooses from a string select menu.</summary>
    /// <param name="values">Values of the options.</param>
    /// <exception cref="InvalidOperationException">There is no such menu or option, or it is disabled.</exception>
    public PlayedInteraction Selects(Message message, string customId, params string[] values)
    {
        lock (World.Gate)
        {
            var now = Visible(message);
            var menu = now.Selects.FirstOrDefault(s => s.CustomId == customId && !s.IsDisabled);
            if (menu is null || values.Any(v => menu.Options.All(o => o.Value != v)))
            {
                throw new InvalidOperationException($"Nothing like that can be chosen from \"{customId}\".");
            }
            return Use(now, customId, menu.Type, values);
        }
    }

    /// <summary>Fills in the modal that an interaction of this user opened; inputs not named keep their value.</summary>
    /// <exception cref="InvalidOperationException">No modal was opened.</exception>
    /// <exception cref="ArgumentException">Discord's client would not send this text.</exception>
    public PlayedInteraction Submits(PlayedInteraction opened, object values)
    {
        lock (World.Gate)
        {
            var modal = opened.Now.Modal ?? throw new InvalidOperationException("No modal was opened.");
            var channel = new PlayedChannel(stage, opened.Now.Channel.Id);
            var draft = Draft(InteractionType.Modal, channel, modal.CustomId);
            return stage.Begin(
                draft with
                {
                    SourceMessageId = opened.Now.SourceMessageId,
                },
                ModalData.Of(modal, OptionValues.Of(values))
            );
        }
    }

    /// <summary>Writes a message.</summary>
    public Message Says(PlayedChannel channel, string text) =>
        talk.Post(channel.Id, text, to: null, ping: false);

    /// <summary>Replies to a message.</summary>
    /// <param name="ping">Whether the author of the message is pinged, as Discord's client does unless told otherwise.</param>
    public Message Replies(Message to, string text, bool ping = true) =>
        talk.Post(to.ChannelId, text, to, ping);

    /// <summary>Edits an own message.</summary>
    /// <exception cref="InvalidOperationException">It is somebody else's, or gone.</exception>
    public Message Edits(Message message, string text) => talk.Edit(message, text);

    /// <summary>Deletes an own message or, where the user may manage messages, anybody's.</summary>
    /// <exception cref="InvalidOperationException">The user may not, or it is gone.</exception>
    public void Deletes(Message message) => talk.Delete(message);

    /// <summary>Discord has looked at the links in a message: an update comes that changes nothing that was written.</summary>
    public void LinksUnfurl(Message message) => talk.Unfurl(message);

    /// <summary>Opens a thread on a message.</summary>
    public PlayedChannel OpensThread(Message on, string name) => talk.OpenThread(on.ChannelId, on.Id, name);

    /// <summary>Opens a thread under a channel, which shows there as a message of type 18.</summary>
    public PlayedChannel OpensThread(PlayedChannel under, string name) =>
        talk.OpenThread(under.Id, null, name);

    /// <summary>Closes DMs, or opens them again.</summary>
    public void ClosesDms(bool closed = true)
    {
        lock (World.Gate)
        {
            World.Users[Id] = User with { RefusesDms = closed };
        }
    }

    private PlayedInteraction Use(
        Message message,
        string customId,
        ComponentType type,
        IReadOnlyList<string> values
    )
    {
        var data = new JsonObject
        {
            ["custom_id"] = customId,
            ["component_type"] = (int)type,
            ["id"] = 1,
        };
        if (type != ComponentType.Button)
        {
            data["values"] = new JsonArray([.. values.Select(v => JsonValue.Create(v))]);
        }
        var draft = Draft(InteractionType.Component, new PlayedChannel(stage, message.ChannelId), customId);
        return stage.Begin(draft with { SourceMessageId = message.Id }, data);
    }

    private Interaction Draft(InteractionType type, PlayedChannel channel, string name) =>
        new(0, type, User, channel.Now) { Name = name };

    private Message Visible(Message message) =>
        World.Messages.TryGetValue(message.Id, out var now) && (now.OnlyFor ?? Id) == Id
            ? now
            : throw new InvalidOperationException("The user does not see that message.");
}
