import pino from 'pino';
import { describe, expect, test } from 'vitest';
import { createApp } from '../../../src/app.ts';
import { features } from '../../../src/features/index.ts';
import { sayAs } from '../../../src/platforms/terminal/say.ts';
import { buttonIn, oslo, startLagbot } from '../../support/people.ts';

const lagbot = await startLagbot();
const siv = 'Siv Eksempelvik';
const tuva = 'Tuva Nyliv';
const pia = 'Pia Gruppenes';
const odd = 'Odd Attestmo';

describe('a choice that is typed', () => {
  test('is the same as its button, which shows the number', async () => {
    const asked = await lagbot.say(siv, 'timer 1.30 planmøte');
    expect(asked.text).toContain('→ 1) 1 t 30 min: timer 1 t 30 min');
    expect(asked.text).toContain('svar med nummeret, for eksempel «1»');
    const chosen = await lagbot.say(siv, '1');
    expect([chosen.outcome, chosen.records]).toEqual([
      'done',
      [expect.objectContaining({ minutes: 90, activity: 'planmøte' })],
    ]);
  });

  test.each([
    ['bokmål', 'timer 45 telefon med NVE', 'Mener du 45 min?', 'ja'],
    ['nynorsk', 'timar 45 telefon med NVE', 'Meiner du 45 min?', 'ja'],
    ['engelsk', 'hours 45 phone with NVE', 'Do you mean 45 min?', 'yes'],
  ])('stands in the question where it is the only one, in %s: %s', async (language, typed, question, yes) => {
    const own = await startLagbot();
    await own.say(siv, `profil språk ${language}`);
    const asked = await own.say(siv, typed);
    expect(asked.text.split('\n')[0]).toBe(question);
    expect((await own.say(siv, yes)).records).toEqual([expect.objectContaining({ minutes: 45 })]);
    const change = await own.say(siv, 'timer endre siste 50');
    expect(change.text.split('\n')[0]).toBe(question.replace('45', '50'));
    const several = await own.say(siv, `${typed}\ntir 2t plan\nons 1t plan`);
    expect(several.text).toMatch(new RegExp(`NVE[»”]: ${question.replace('?', '[?]')}`));
  });

  test('has been made once its question was answered', async () => {
    const again = await lagbot.say(siv, '1');
    expect([again.outcome, again.records]).toEqual(['refused', []]);
    expect(again.text).toContain('«1»');
  });

  test.each(['2', 'lag 2', '/lag 2', 'lagbot 2', '2.', 'timer 2', 'timar 2', 'hours 2'])(
    'is understood as «%s»',
    async (typed) => {
      await lagbot.say(tuva, 'timer 1.30 planmøte');
      const chosen = await lagbot.say(tuva, typed);
      expect(chosen.records).toEqual([expect.objectContaining({ minutes: 78 })]);
      await lagbot.say(tuva, 'timer angre');
    },
  );

  test('that isn’t there is refused with the range, and the question stays open', async () => {
    await lagbot.say(tuva, 'timer 1.30 planmøte');
    const refused = await lagbot.say(tuva, '9');
    expect([refused.outcome, refused.text]).toEqual(['refused', expect.stringContaining('Skriv 1 eller 2.')]);
    expect((await lagbot.say(tuva, 'timer 9')).reply.kind).toBe('form');
    expect((await lagbot.say(tuva, '1')).records).toHaveLength(1);
    await lagbot.say(tuva, 'timer angre');
  });

  test('comes too late after half an hour, and after anything else was saved', async () => {
    await lagbot.say(tuva, 'timer 1.30 planmøte', { now: '2024-03-14T10:00' });
    expect((await lagbot.say(tuva, '1', { now: '2024-03-14T10:31' })).outcome).toBe('refused');
    await lagbot.say(tuva, 'timer 1.30 planmøte');
    await lagbot.say(tuva, 'timer 3t befaring');
    expect((await lagbot.say(tuva, '1')).outcome).toBe('refused');
  });

  test('reaches the person’s own question alone', async () => {
    await lagbot.say(tuva, 'timer 1.30 planmøte');
    expect((await lagbot.say(pia, '1')).outcome).toBe('refused');
  });

  test('works in another process', async () => {
    await lagbot.say(pia, 'timer 1.30 planmøte');
    const log = pino({ level: 'silent' });
    const elsewhere = createApp({
      database: lagbot.database,
      features,
      log,
      isDemo: false,
      publicUrl: () => 'http://127.0.0.1',
    });
    const deed = { did: 'command', text: '2' } as const;
    const chosen = await sayAs(elsewhere, lagbot.personId(pia), deed, oslo('2024-03-14T10:05'));
    expect(chosen.records).toEqual([expect.objectContaining({ minutes: 78 })]);
  });

  test('answers the questions of other features too', async () => {
    const asked = await lagbot.say(siv, 'status Vi venter på kommunestyret');
    expect(asked.text).toContain('→ 1) I rute');
    expect((await lagbot.say(siv, '2')).records).toEqual([
      expect.objectContaining({ type: 'status', state: 'delayed' }),
    ]);
  });
});

describe('a question', () => {
  test('saves one line however often and wherever its buttons are pressed', async () => {
    const asked = await lagbot.say(odd, 'timer 1.30 planmøte');
    const first = buttonIn(asked, '1 t 30 min');
    const both = await Promise.all([lagbot.press(odd, first), lagbot.press(odd, first)]);
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['done', 'refused']);
    const other = await lagbot.press(odd, buttonIn(asked, '1 t 18 min'));
    expect([other.outcome, other.text]).toEqual(['refused', expect.stringContaining('allerede')]);
    expect((await lagbot.say(odd, '2')).outcome).toBe('refused');
    expect(await lagbot.database.client.hours.count({ where: { personId: lagbot.personId(odd) } })).toBe(1);
  });

  test('that is delivered again is not open again', async () => {
    const interaction = {
      did: 'command',
      key: 'again',
      account: { platform: 'terminal', tenant: 'local', user: lagbot.personId('Berit Demohaug') },
      place: { kind: 'direct', id: 'berit' },
      text: 'timar 1.30 planmøte',
    } as const;
    await lagbot.route(interaction, oslo('2024-03-14T10:00'));
    expect((await lagbot.say('Berit Demohaug', '1')).outcome).toBe('done');
    await lagbot.route(interaction, oslo('2024-03-14T10:00'));
    expect((await lagbot.say('Berit Demohaug', '2')).outcome).toBe('refused');
  });

  test('leaves nothing where what is typed is clear', async () => {
    const questions = { where: { choices: { not: null } } };
    const before = await lagbot.database.client.received.count(questions);
    await lagbot.say('Per Utanfor', 'timar 2t planmøte');
    expect(await lagbot.database.client.received.count(questions)).toBe(before);
  });
});
