// A small bot on discord.js. The test beside it plays the people and looks at what they get.
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  Client,
  EmbedBuilder,
  Events,
  GatewayIntentBits,
  MessageFlags,
  ModalBuilder,
  Partials,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';

const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
  partials: [Partials.Channel],
  rest: { api: process.env.LOOPBACK_API },
});

const commands = [
  {
    name: 'ask',
    description: 'Ask the desk',
    options: [
      { name: 'question', description: 'What you want to know', type: 3, required: true },
      { name: 'source', description: 'Only this source', type: 3, autocomplete: true },
    ],
  },
  { name: 'Ask the desk about this', type: 3 },
];

client.once(Events.ClientReady, async () => {
  await client.application.commands.set(commands);
  console.log('ready');
});

client.on(Events.MessageCreate, async (message) => {
  if (message.author.bot || !message.mentions.has(client.user)) return;
  await message.channel.sendTyping();
  const reply = await message.reply({ content: `You said: ${message.cleanContent}`, allowedMentions: { parse: [] } });
  const thread = await reply.startThread({ name: 'More' });
  await thread.send('In the thread.');
});

client.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isAutocomplete()) {
    await interaction.respond([{ name: `The ${interaction.options.getFocused()}`, value: 'daily' }]);
  } else if (interaction.isChatInputCommand()) {
    await answer(interaction);
  } else if (interaction.isMessageContextMenuCommand()) {
    await interaction.reply({ content: interaction.targetMessage.content, flags: MessageFlags.Ephemeral });
  } else if (interaction.isButton()) {
    await interaction.showModal(modal());
  } else if (interaction.isModalSubmit()) {
    await interaction.update({ content: interaction.fields.getTextInputValue('question'), components: [] });
  }
});

async function answer(interaction) {
  await interaction.deferReply();
  const embed = new EmbedBuilder().setTitle('Sources').setDescription('[1] The Daily');
  const button = new ButtonBuilder().setCustomId('more').setLabel('Ask on').setStyle(ButtonStyle.Primary);
  await wait(50);
  await interaction.editReply({
    content: `${interaction.member.permissions.has('SendMessages')}: ${interaction.options.getString('question')}`,
    embeds: [embed],
    components: [new ActionRowBuilder().addComponents(button)],
  });
  const file = new AttachmentBuilder(Buffer.from('copied text'), { name: 'answer.txt', description: 'The answer' });
  await interaction.followUp({ content: 'To copy', files: [file], flags: MessageFlags.Ephemeral });
}

function modal() {
  const input = new TextInputBuilder().setCustomId('question').setLabel('Your question').setStyle(TextInputStyle.Paragraph);
  return new ModalBuilder()
    .setCustomId('ask-on')
    .setTitle('Ask on')
    .addComponents(new ActionRowBuilder().addComponents(input));
}

client.on(Events.ShardResume, (id, replayed) => console.log(`resumed ${id}, ${replayed} replayed`));
client.on(Events.Error, (error) => console.error(`error: ${error.message}`));

createInterface({ input: process.stdin }).on('close', async () => {
  await client.destroy();
  process.exit(0);
});

await client.login(process.env.LOOPBACK_TOKEN);
