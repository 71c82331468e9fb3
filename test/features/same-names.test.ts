import { beforeAll, describe, expect, it } from 'vitest';
import { statusStates } from '../../src/domain/statuses.ts';
import { buttonIn, type Lagbot, startLagbot } from '../support/people.ts';

const siv = 'Siv Eksempelvik';
const ida = 'Ida Prøvestad';
const odd = 'Odd Attestmo';

const namesOfLeka = [
  'leka',
  '«Leka»',
  '“Leka”',
  'Leka kommune',
  '5052',
  'for Leka',
  'i Leka kommune',
  'LEKA',
  'Lekas',
];

/** A world where Leka has hours, a plan and a status. */
async function startWorld(): Promise<Lagbot> {
  const lagbot = await startLagbot();
  await lagbot.say(siv, 'timer 2t planmøte 5. februar');
  await lagbot.say(siv, 'tiltak delmål ny Næringsutvikling');
  await lagbot.say(siv, 'tiltak ny Bedriftsbesøk delmål 1');
  await lagbot.say(siv, 'tiltak ny Befaring på kaia delmål 1');
  await lagbot.say(siv, 'status i rute: alt går bra');
  return lagbot;
}

describe('a municipality has the same names everywhere', () => {
  let lagbot: Lagbot;
  beforeAll(async () => {
    lagbot = await startWorld();
  });

  it.each([
    [siv, 'egeninnsats X'],
    [ida, 'egeninnsats X'],
    [ida, 'egeninnsats merknader X'],
    [siv, 'status liste X'],
    [ida, 'status liste X uke 11'],
    [ida, 'status vis X uke 11'],
    [ida, 'status svar X uke 11'],
    [ida, 'tiltak X'],
    [ida, 'tiltak X 1'],
    [ida, 'tiltak delmål 1 X'],
    [siv, 'timer måned februar X'],
    [odd, 'timer attester februar X'],
    [ida, 'timer lås X'],
    [ida, 'timer lås X februar'],
    [ida, 'timer lås opp X februar feil måned'],
    [siv, 'rapport timeliste februar X'],
    [odd, 'rapport egenfinansiering X 2024'],
  ])('%s: «%s»', async (person, command) => {
    const expected = await lagbot.say(person, command.replace('X', 'Leka'));
    for (const name of namesOfLeka) {
      const said = await lagbot.say(person, command.replace('X', name));
      expect(said.text, name).toBe(expected.text);
    }
    expect(expected.text).not.toMatch(/forstår ikke|kjenner ikke|finner ikke|finner ingen/);
  });

  it('and so has a network', async () => {
    for (const command of ['egeninnsats X', 'ukesrapport X', 'ukesrapport uke 10 for X', 'status purr X']) {
      const expected = await lagbot.say(ida, command.replace('X', 'I LAG'));
      expect(expected.text, command).not.toMatch(/ikke noe nettverk|kjenner ikke|finner/);
      for (const name of ['i lag', '«I LAG»', 'for I LAG', 'i I LAG']) {
        expect((await lagbot.say(ida, command.replace('X', name))).text, `${command} ${name}`).toBe(
          expected.text,
        );
      }
    }
    expect((await lagbot.say(siv, 'egeninnsats I LAG')).text).toBe(
      (await lagbot.say(siv, 'egeninnsats')).text,
    );
  });
});

describe('a state has the same words everywhere', () => {
  const words = {
    onTrack: [
      'i rute',
      'I rute',
      'irute',
      'i gang',
      'etter planen',
      'på skinner',
      'on track',
      '«i rute»',
      'i samsvar med planen',
    ],
    delayed: ['forsinket', 'forseinka', 'Forseinket', 'delayed', 'behind schedule'],
    stopped: ['stanset', 'stansa', 'stopped', 'på vent'],
  } as const;
  let lagbot: Lagbot;
  beforeAll(async () => {
    lagbot = await startWorld();
  });

  it.each(statusStates.flatMap((state) => words[state].map((word) => [word, state] as const)))(
    '«%s» is %s in a status and in the plan',
    async (word, state) => {
      const status = await lagbot.say(siv, `status ${word}: nytt om ${word}`);
      expect(status.records).toMatchObject([{ type: 'status', state, done: `nytt om ${word}` }]);
      await lagbot.say(siv, 'tiltak 1 planlagt');
      const measure = await lagbot.say(siv, `tiltak 1 ${word}`);
      expect(measure.records).toMatchObject([{ type: 'measure', state }]);
    },
  );

  it('loses nothing of what is told with it', async () => {
    const said = await lagbot.say(siv, 'status i gang med kartlegging av hus');
    expect(said.records).toMatchObject([{ state: 'onTrack', done: 'i gang med kartlegging av hus' }]);
  });

  it.each([
    'tiltak 1 ferdig ikke ennå',
    'tiltak 1 ferdig nei',
    'tiltak 1 ikke ferdig',
    'tiltak Fremdriftsplan ferdig',
  ])('is not set by «%s»', async (typed) => {
    expect((await lagbot.say(siv, typed)).records).toEqual([]);
  });
});

describe('a year has the same names everywhere', () => {
  it.each([
    [
      'kalenderår 2023',
      ['2023', 'i fjor', 'ifjor', 'forrige år', 'last year', 'calendar year 2023', '2023.'],
    ],
    ['2024', ['i år', 'kalenderåret', 'kalenderår 2024', 'this year', 'calendar']],
    ['avtaleår 1', ['AVTALEÅR 1', 'avtaleåret 1', 'år 1', 'agreement year 1', 'agreement 1']],
  ])('%s', async (year, others) => {
    const lagbot = await startWorld();
    for (const command of ['egeninnsats X Leka', 'rapport egeninnsats X pdf']) {
      const expected = await lagbot.say(siv, command.replace('X', year));
      expect(expected.outcome, expected.text).toBe('done');
      for (const other of others)
        expect((await lagbot.say(siv, command.replace('X', other))).text, other).toBe(expected.text);
    }
  });
});

describe('a municipality of two networks that one county runs', () => {
  it('is asked about by names that differ, and by all that was typed', async () => {
    const lagbot = await startWorld();
    const { client } = lagbot.database;
    const { id: networkId } = await client.network.findFirstOrThrow({ where: { name: 'Vestnettet' } });
    await client.membership.create({ data: { id: 'both', networkId, municipalityId: '5052' } });
    const role = { networkId, personId: lagbot.personId(ida), kind: 'koordinator', from: '2024-01-01' };
    await client.role.create({ data: { id: 'runs', ...role } });
    for (const command of ['avtale Leka', 'egeninnsats 2024 Leka', 'egeninnsats bilde avtaleår 1 Leka']) {
      const asked = await lagbot.say(ida, command);
      expect(asked.outcome, command).toBe('asked');
      const typed = [...asked.text.matchAll(/Leka \((?:I LAG|Vestnettet)\): (.+)/g)].map(([, one]) => one);
      expect(typed).toEqual([`${command} (I LAG)`, `${command} (Vestnettet)`]);
      expect((await lagbot.say(ida, `${command} (I LAG)`)).outcome).toBe('done');
      expect((await lagbot.press(ida, buttonIn(asked, 'Leka (I LAG)'))).outcome).toBe('done');
    }
  });
});

describe('a measure', () => {
  it('is known by its title as by its number', async () => {
    const lagbot = await startWorld();
    for (const typed of [
      '«Bedriftsbesøk» forsinket',
      'bedriftsbesøket i gang',
      'Bedriftsbesøk: stanset',
      'bedrifts ferdig',
    ]) {
      const said = await lagbot.say(siv, `tiltak ${typed}`);
      expect(said.records, typed).toMatchObject([{ type: 'measure', number: 1 }]);
    }
    expect((await lagbot.say(siv, 'tiltak befaringen')).text).toBe((await lagbot.say(siv, 'tiltak 2')).text);
  });

  it('is deleted and restored only where words name it', async () => {
    const lagbot = await startWorld();
    expect((await lagbot.say(siv, 'tiltak slett 1 ikke')).records).toEqual([]);
    expect((await lagbot.say(siv, 'tiltak slett Fremdriftsplan')).records).toEqual([]);
    await lagbot.say(siv, 'tiltak slett 1');
    await lagbot.say(siv, 'tiltak slett «Befaring på kaia»');
    expect((await lagbot.say(siv, 'tiltak gjenopprett Fremdriftsplan')).records).toEqual([]);
    const asked = await lagbot.say(siv, 'tiltak gjenopprett');
    expect(asked.outcome).toBe('asked');
    const restored = await lagbot.press(siv, buttonIn(asked, '1. Bedriftsbesøk'));
    expect(restored.records).toMatchObject([{ number: 1, change: 'changed' }]);
    expect((await lagbot.say(siv, 'tiltak gjenopprett befaringen')).records).toMatchObject([{ number: 2 }]);
  });
});

describe('a member', () => {
  it('is known by name, and what is printed about them is in the reader’s language and can be typed', async () => {
    const lagbot = await startLagbot();
    for (const [language, typed] of [
      ['bokmål', 'deltaker slutt Siv Eksempelvik 31. juli'],
      ['nynorsk', 'deltakar slutt siv eksempelvik 31. juli'],
      ['english', 'member end Siv Eksempelvik 31 July'],
    ]) {
      await lagbot.say(ida, `profil språk ${language}`);
      const ended = await lagbot.say(ida, String(typed));
      expect(ended.records, typed).toMatchObject([{ type: 'role', person: lagbot.personId(siv) }]);
      const printed = /→ [^:]+: (.+)/.exec(ended.text)?.[1] ?? '';
      expect(printed).toMatch(
        /^(?:deltaker angre|deltakar angre|member undo) Siv Eksempelvik [\p{L} ]+ Leka$/u,
      );
      expect(printed.split(' ')[0]).toBe(String(typed).split(' ')[0]);
      expect((await lagbot.say(ida, printed)).outcome).toBe('done');
    }
    const list = await lagbot.say(ida, 'member');
    expect(list.text).toContain('member new NAME');
    expect(list.text).not.toContain('deltaker');
    expect((await lagbot.say(ida, 'member end Nobody Here 31 July')).records).toEqual([]);
  });
});
