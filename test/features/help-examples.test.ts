import { describe, expect, it } from 'vitest';
import { typedOf } from '../../src/chat/command.ts';
import { matchCommand, wordsOf } from '../../src/chat/turn/match.ts';
import { features } from '../../src/features/index.ts';
import { languages } from '../../src/language.ts';
import { startLagbot } from '../support/people.ts';

/** A status needs no word but its state. */
const takenBy = new Map([['status.report', 'status.take']]);
const firstWords = new Set(features.flatMap(wordsOf));

describe('what the help says to type', () => {
  const all = features.flatMap((feature) =>
    typedOf(feature.commands).map((command) => ({ feature, command })),
  );
  it.each(languages.flatMap((language) => all.map(({ command }) => ({ language, id: command.id, command }))))(
    '$language: $id is that command, and what its line mentions is one too',
    ({ language, command }) => {
      const { type, does } = command.help[language];
      const match = matchCommand(features, type);
      const { id } = command;
      expect(match.found === 'command' ? match.command.id : match.found, type).toBe(takenBy.get(id) ?? id);
      const mentioned = [...does.matchAll(/[«“]([^»”]+)[»”]/gu)]
        .map(([, words = '']) => words)
        .filter((words) => firstWords.has(words.split(' ')[0] ?? ''));
      for (const words of mentioned) expect(matchCommand(features, words).found, words).toBe('command');
    },
  );

  it.each(languages)('stands once, under one heading for each first word: %s', async (language) => {
    const lagbot = await startLagbot();
    for (const name of ['Siv Eksempelvik', 'Odd Attestmo', 'Ida Prøvestad']) {
      await lagbot.database.client.person.updateMany({ where: { name }, data: { language } });
      const lines = (await lagbot.say(name, 'hjelp alt')).text
        .split('\n')
        .map((line) => line.split(' – ')[0]);
      expect(lines.filter((line, at) => line !== '' && lines.indexOf(line) !== at)).toEqual([]);
    }
  });

  it.each(languages)('begins with the word of its feature in that language: %s', (language) => {
    for (const { feature, command } of all)
      expect(command.help[language].type.split(' ')[0], command.id).toBe(feature.word[language]);
  });
});
