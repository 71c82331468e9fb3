import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buttonIn, startLagbot } from '../../support/people.ts';

const lagbot = await startLagbot();
const leader = 'Siv Eksempelvik';

describe('logging', () => {
  test('says what was understood: minutes, weekday with date, activity and the sum of the month', async () => {
    const said = await lagbot.say(leader, 'timer 2,5 t i går innbyggermøte plan');
    expect(said.outcome).toBe('done');
    expect(said.text).toContain('Ført 2:30 onsdag 13. mars: ');
    expect(said.text).toContain('innbyggermøte plan');
    expect(said.text).toContain('mars så langt 2:30');
    expect(said.records).toEqual([
      expect.objectContaining({
        type: 'hours',
        change: 'created',
        person: leader,
        municipality: 'Leka',
        municipalityNumber: '5052',
        date: '2024-03-13',
        minutes: 150,
        activity: 'innbyggermøte plan',
        financing: 'egeninnsats',
        state: 'utkast',
        rate: 70_000,
        amount: 175_000,
        source: 'terminal',
      }),
    ]);
  });

  test('says that a pause named in the activity is counted in', async () => {
    const counted = 'Pausen er ikke trukket fra.';
    const said = await lagbot.say('Pia Gruppenes', 'timer 2t workshop med lunsj');
    expect(said.text).toContain(counted);
    expect(said.records).toEqual([expect.objectContaining({ minutes: 120, activity: 'workshop med lunsj' })]);
    await lagbot.say('Pia Gruppenes', 'timer angre');
    expect((await lagbot.say('Pia Gruppenes', 'timer 1t lunsjmøte')).text).not.toContain(counted);
    await lagbot.say('Pia Gruppenes', 'timer angre');
  });

  test('is taken back by its button, and by typing', async () => {
    const said = await lagbot.say('Pia Gruppenes', 'timer 1t befaring');
    const undone = await lagbot.press('Pia Gruppenes', buttonIn(said, 'Angre'));
    expect(undone.text).toContain('Tatt bort: 1:00 torsdag 14. mars 2024, befaring, egeninnsats.');
    expect(undone.records).toEqual([
      expect.objectContaining({ type: 'hours', change: 'removed', minutes: 60 }),
    ]);
    await lagbot.say('Pia Gruppenes', 'timer 3t befaring');
    expect((await lagbot.say('Pia Gruppenes', 'timer angre')).outcome).toBe('done');
    expect((await lagbot.say('Pia Gruppenes', 'timer angre')).text).toContain('er allerede angret');
  });

  test('asks what 1.30 means, saves nothing, and saves the reading that is chosen', async () => {
    const asked = await lagbot.say('Tuva Nyliv', 'timer 1.30 planmøte');
    expect(asked.outcome).toBe('asked');
    expect(asked.records).toEqual([]);
    const chosen = await lagbot.press('Tuva Nyliv', buttonIn(asked, '1 t 30 min'));
    expect(chosen.records).toEqual([expect.objectContaining({ minutes: 90, activity: 'planmøte' })]);
  });

  test('never lets a day have more than 24 hours, however many lines come at once', async () => {
    const all = await Promise.all(
      ['dugnad', 'befaring', 'kontor', 'reise', 'samling'].map((what) =>
        lagbot.say('Odd Attestmo', `timer 8t 12.3. ${what}`),
      ),
    );
    expect(all.filter((said) => said.outcome === 'done')).toHaveLength(3);
    expect(all.filter((said) => said.outcome === 'refused')).toHaveLength(2);
    expect(all[4]?.text).toContain('Det er ført 24:00 på tirsdag 12. mars 2024 fra før');
  });

  test('answers in nynorsk to a project leader of Meråker', async () => {
    const said = await lagbot.say('Berit Demohaug', 'timar ein halv time på laurdag bustadkartlegging');
    expect(said.text).toContain('0:30 laurdag 9. mars');
    expect(said.text).toContain('eigeninnsats');
  });

  test('remarks that the clock isn’t there yet', async () => {
    const now = { now: '2024-04-11T10:00' };
    const ahead = await lagbot.say('Pia Gruppenes', 'timer kl 9-15 kontor', now);
    expect(ahead.text).toContain('Klokken er ikke 15:00 ennå.');
    const behind = await lagbot.say('Pia Gruppenes', 'timer kl 7-9 kontor', now);
    expect(behind.text).not.toContain('ennå');
  });

  test('is not for the county', async () => {
    const said = await lagbot.say('Kåre Demodal', 'timer 2t befaring');
    expect(said.outcome).toBe('refused');
    expect(said.text).toContain('Spør Ida Prøvestad');
  });

  test('keeps what is typed as it is typed, but for what turns the direction of a text', async () => {
    const odd = 'møte <b>&amp; «Åse» 🙂 abc @channel *fet*';
    const said = await lagbot.say('Pia Gruppenes', `timer 1t ${odd.replace('abc', '\u202Eabc')}`);
    expect(said.records).toEqual([expect.objectContaining({ activity: odd })]);
  });
});

describe('the form', () => {
  test('opens filled with what is known when something is missing', async () => {
    const asked = await lagbot.say(leader, 'timer planmøte');
    expect(asked.outcome).toBe('asked');
    expect(asked.reply).toMatchObject({ kind: 'form', form: { id: 'hours.save' } });
    expect(asked.text).toContain('Hvor lenge varte det?');
    expect(asked.text).toContain('planmøte');
  });

  test('saves, and says what is wrong without losing what was typed', async () => {
    const values = { duration: 'lenge', day: '2024-03-11', activity: 'planmøte', financing: 'egeninnsats' };
    const wrong = await lagbot.submit(leader, 'hours.save', values);
    expect(wrong.reply).toMatchObject({
      kind: 'errors',
      errors: { duration: expect.stringContaining('2,5 t') },
    });
    expect(wrong.text).toContain('lenge');
    expect(wrong.text).toContain('planmøte');
    const saved = await lagbot.submit(leader, 'hours.save', {
      ...values,
      duration: '9-11.30',
      theme: 'Næringsutvikling',
    });
    expect(saved.records).toEqual([
      expect.objectContaining({
        minutes: 150,
        from: '09:00',
        to: '11:30',
        theme: 'Næringsutvikling',
        date: '2024-03-11',
      }),
    ]);
  });

  test.each([
    ['1.30', '«1.30» kan være 1 t 30 min eller 1 t 18 min'],
    ['1,30', '«1,30» kan være 1 t 30 min eller 1 t 18 min'],
    ['45', 'Mener du 45 min?'],
    ['hel dag', '7 t 30 min eller 8 t'],
  ])('refuses «%s» with what it can mean', async (duration, words) => {
    const values = { duration, day: '2024-03-11', activity: 'planmøte', financing: 'egeninnsats' };
    const said = await lagbot.submit(leader, 'hours.save', values);
    expect(said.reply).toMatchObject({ errors: { duration: expect.stringContaining(words) } });
    expect(said.records).toEqual([]);
  });

  test('leaves the day empty where it asks for it, and asks again where none is chosen', async () => {
    const asked = await lagbot.say(leader, 'timer 2t uke 10 planmøte');
    const fields = asked.reply.kind === 'form' ? asked.reply.form.fields : [];
    expect(fields.find(({ name }) => name === 'day')).toEqual({ field: 'day', name: 'day', label: 'Dag' });
    const values = { duration: '2 t', day: '', activity: 'planmøte', financing: 'egeninnsats' };
    const wrong = await lagbot.submit(leader, 'hours.save', values);
    expect(wrong.reply).toMatchObject({ kind: 'errors', errors: { day: 'Må fylles ut.' } });
  });

  test('refuses a day that has not been', async () => {
    const values = { duration: '2 t', day: '2024-03-15', activity: 'planmøte', financing: 'egeninnsats' };
    expect((await lagbot.submit(leader, 'hours.save', values)).text).toContain('har ikke vært ennå');
  });
});

describe('lists and changes', () => {
  test('number the lines from the newest day, over weeks too', async () => {
    await lagbot.say('Per Utanfor', 'timar 2t 4.3. a');
    await lagbot.say('Per Utanfor', 'timar 3t 5.3. b');
    await lagbot.say('Per Utanfor', 'timar 4t 12.3. c');
    expect((await lagbot.say('Per Utanfor', 'timar liste')).text).toMatch(
      /1 {2}ty[^\n]*12\. mars[^\n]*c[^\n]*\n[^\n]*2 [^\n]*5\. mars/,
    );
    const week = await lagbot.say('Per Utanfor', 'timar liste veke 10');
    expect(week.text).toMatch(/2 {2}ty[^\n]*b/);
    expect(week.text).toContain('Sum: 5:00');
  });

  test('change what is named and nothing else', async () => {
    const changed = await lagbot.say('Per Utanfor', 'timar endre 2 2,5 t');
    expect(changed.records).toEqual([
      expect.objectContaining({ change: 'changed', minutes: 150, date: '2024-03-05', activity: 'b' }),
    ]);
    const moved = await lagbot.say('Per Utanfor', 'timar endre 2 i går');
    expect(moved.records).toEqual([
      expect.objectContaining({ minutes: 150, date: '2024-03-13', activity: 'b' }),
    ]);
    expect((await lagbot.say('Per Utanfor', 'timar slett 3')).records).toEqual([
      expect.objectContaining({ change: 'removed', activity: 'a' }),
    ]);
  });

  test('reach nobody else’s lines', async () => {
    const said = await lagbot.say(leader, 'timer 1t hemmelig');
    const refused = await lagbot.press('Per Utanfor', buttonIn(said, 'Angre'));
    expect(refused.outcome).toBe('refused');
    expect(refused.records).toEqual([]);
  });
});

describe('the phrases', () => {
  const lines = readFileSync(new URL('./phrases.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('now\t'));

  test.each(lines)('%s', async (line) => {
    const [now = '', , text = '', minutes, date, activity] = line.split('\t');
    const logged = await lagbot.say(leader, `timer ${text}`, { now });
    if (minutes === '?') expect([logged.outcome, logged.records]).toEqual(['asked', []]);
    else if (minutes === '!') expect([logged.outcome, logged.records]).toEqual(['refused', []]);
    else {
      expect(logged.records).toEqual([expect.objectContaining({ minutes: Number(minutes), date, activity })]);
      await lagbot.say(leader, 'timer angre', { now });
    }
  });
});

test('an activity in a municipality where one has no role says where the hours are logged', async () => {
  const lagbot = await startLagbot();
  for (const activity of ['samling i Meråker', 'reise for Meråker kommune']) {
    const logged = await lagbot.say('Siv Eksempelvik', `timer ${activity} ${activity.length} min`);
    expect([activity, logged.text]).toEqual([
      activity,
      expect.stringMatching(/Timene er ført for Leka\. Du har ingen rolle i Meråker/),
    ]);
  }
  for (const activity of ['møte i Leka', 'møte i Kommunehuset', 'Meråker ringte']) {
    const logged = await lagbot.say('Siv Eksempelvik', `timer ${activity} ${activity.length} min`);
    expect(logged.text).not.toContain('ingen rolle');
  }
});
