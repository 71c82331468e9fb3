import { beforeAll, expect, it } from 'vitest';
import { startLagbot } from '../../support/people.ts';

const odd = 'Odd Attestmo';
const lagbot = await startLagbot();
const change = async (typed: string) => {
  const said = await lagbot.say(odd, typed);
  return said.outcome === 'done' ? said.records[0] : said.text;
};

beforeAll(async () => {
  await lagbot.say(odd, 'timer 2t 11.3. befaring #næring');
  await lagbot.say(odd, 'timer 1t 12.3. møte');
});

it.each([
  'timer endre den siste 3t',
  'timer endre siste linje til 3 timer',
  'timer endre linje 1 3t',
  'timer endre nr. 1: 3t',
  'timer endre #1 = 3t',
  'timer endre 1. fra 1t til 3t',
  'timar endre siste frå 1 til 3 timar',
  'hours edit the last to 3 hours',
])('«%s» gives the last line three hours', async (typed) => {
  await lagbot.say(odd, 'timer endre 1 1t');
  expect(await change(typed)).toMatchObject({
    minutes: 180,
    from: null,
    activity: 'møte',
    date: '2024-03-12',
  });
});

it('a clock is no change from one length to another, and a day moves to another day', async () => {
  const clock = await change('timer endre 1 fra 9 til 11');
  expect(clock).toMatchObject({ minutes: 120, from: '09:00', to: '11:00' });
  const moved = await change('timer endre 1 fra 12.3. til 13.3.');
  expect(moved).toMatchObject({ date: '2024-03-13', minutes: 120, activity: 'møte' });
  expect(await change('timer endre 1 to timer')).toMatchObject({ minutes: 120, activity: 'møte' });
});

it('a word that names a theme or a financing can be the new activity as well, and is asked about', async () => {
  const theme = await lagbot.say(odd, 'timer endre 1 næring');
  expect([theme.outcome, theme.text]).toEqual([
    'asked',
    expect.stringContaining('1) Tema: Næringsutvikling'),
  ]);
  expect(theme.text).toContain('2) Aktivitet: næring');
  expect(await change('1')).toMatchObject({ theme: 'Næringsutvikling', activity: 'møte' });
  expect((await lagbot.say(odd, 'timer endre 1 tilskudd')).outcome).toBe('asked');
  expect(await change('2')).toMatchObject({ activity: 'tilskudd', financing: 'egeninnsats' });
});

it.each(['timer slett linje 1', 'timer slett den siste', 'timer slett nr. 1', 'timer fjern #1'])(
  '«%s» takes away one line',
  async (typed) => {
    await lagbot.say(odd, 'timer 1t 13.3. telefon');
    await lagbot.say(odd, 'timer liste');
    expect(await change(typed)).toMatchObject({ change: 'removed', activity: 'telefon' });
  },
);

it('a line that there isn’t is told as it was typed', async () => {
  expect(await change('timer endre linja 3t')).toContain('«linja»');
  expect(await change('timer slett 99')).toContain('«99»');
  expect(await change('timer endre linje 99 3t')).toContain('«99»');
});

it.each(['+30 min', '+ 1t', '30 min mer', '1 t kortere'])(
  'asks for the whole where «%s» says how much longer or shorter it was',
  async (typed) => {
    expect(await change(`timer endre siste ${typed}`)).toContain('Hvor lenge ble det til sammen?');
  },
);

it('takes a day and what it took, joined by «til»', async () => {
  await lagbot.say(odd, 'timer 1t 12.3. synfaring');
  expect(await change('timer endre siste i går til 2t')).toMatchObject({
    date: '2024-03-13',
    minutes: 120,
    activity: 'synfaring',
  });
});
