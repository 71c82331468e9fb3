import { v7 as uuid } from 'uuid';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Element } from '../../src/chat/card.ts';
import { features } from '../../src/features/index.ts';
import type { Said } from '../../src/platforms/terminal/say.ts';
import { type Lagbot, startLagbot } from '../support/people.ts';
import { steepness, units } from '../support/work.ts';

const siv = 'Siv Eksempelvik';
const odd = 'Odd Attestmo';
const ida = 'Ida Prøvestad';
const now = { now: '2024-04-11T10:00' };

/** What only the other network's people may read. */
const foreignWords = /Per Utanfor|Else Annafylke|Utanverda|Framand|Sogndal|Vestnettet/;
const nobody = '01900000-0000-7000-8000-000000000000';
const uuids = /[0-9a-f]{8}-[0-9a-f-]{27}/g;

type Act = { readonly who: string; readonly action: string; readonly value: string };
type Hand = { readonly who: string; readonly form: string; readonly state: string; readonly values: Values };
type Values = Readonly<Record<string, string>>;

/** What stands in an answer to press. */
function actsIn(who: string, said: Said): Act[] {
  const elements: readonly Element[] = said.reply.kind === 'message' ? said.reply.card.elements : [];
  return elements.flatMap((element) => {
    if (element.element === 'buttons' || element.element === 'row')
      return element.buttons.map(({ action, value }) => ({ who, action, value }));
    if (element.element === 'select')
      return element.options.map(({ value }) => ({ who, action: element.action, value }));
    return [];
  });
}

/** A form as it would be handed in unchanged. */
function handIn(who: string, said: Said): Hand[] {
  if (said.reply.kind !== 'form' && said.reply.kind !== 'errors') return [];
  const { id, state, fields } = said.reply.form;
  const values = fields.map((field) => [field.name, ('value' in field ? field.value : undefined) ?? 'x']);
  return [{ who, form: id, state, values: Object.fromEntries(values) }];
}

const words = [
  '',
  '\u0000',
  'a\u0000b',
  '__proto__',
  'constructor',
  'toString',
  '=from',
  '1e9',
  '-1',
  '{}',
  '[]',
  'null',
  '"x"',
  '\u200b\u2060',
  '9999-12-31',
  '0000-00-00',
  'x'.repeat(9000),
  '../../etc/passwd',
  'timesheet N/5052 P 2024-03-01..2024-03-31 pdf',
  'N/5052/calendar/1e9/1',
  'N/5052/calendar/99999/1',
  'N/5052/agreement/1e9/1e9',
  'final N/5052 all 2024-01-01..2100-12-31 pdf',
  "' OR 1=1 --",
];

let fill: Readonly<Record<string, string>> = {};

/** A pattern with the ids of a network and of somebody elsewhere in it. */
const filled = (word: string): string => word.replace(/\b[NP]\b/g, (letter) => fill[letter] ?? letter);

/** The same value as somebody would send it who wants something else by it. */
function mutated(value: string, foreign: readonly string[]): string[] {
  const ids = [...value.matchAll(uuids)].map(([id]) => id);
  const swapped = ids.flatMap((id) =>
    [...foreign, nobody, '__proto__'].map((other) => value.replace(id, other)),
  );
  const dated = ['9999-12-31', '2024-02-31', '1999-12-31', '1e9'].flatMap((day) => [
    value.replace(/\d{4}-\d{2}-\d{2}/, day),
    value.replace(/\d{4}-\d{2}(?!-?\d)/, day.slice(0, 7)),
  ]);
  const placed = ['4640', '9999', '__proto__'].map((number) => value.replace(/\b5\d{3}\b/, number));
  return [
    ...new Set([
      ...words.map(filled),
      ...swapped,
      ...dated,
      ...placed,
      `${value}\u0000`,
      `${value} x`,
      ...bent(value),
    ]),
  ].filter((one) => one !== value);
}

/** Every field of a value in JSON, each with something else in it. */
function bent(value: string): string[] {
  if (!value.startsWith('{')) return [];
  const fields: Record<string, unknown> = JSON.parse(value);
  const others = ['=from', '\u200b', '25:99', '4640', 'x'.repeat(4000), 1e9, -1, 0.5, null, {}, []];
  return [...Object.keys(fields), 'municipality', 'from', 'to', 'theme', 'goal'].flatMap((name) =>
    others.map((other) =>
      JSON.stringify({ ...fields, ...('id' in fields ? { id: uuid() } : {}), [name]: other }),
    ),
  );
}

describe('what buttons and forms send back', () => {
  let lagbot: Lagbot;
  const acts: Act[] = [];
  const hands: Hand[] = [];
  let foreign: string[] = [];
  let networks: string[] = [];

  beforeAll(async () => {
    lagbot = await startLagbot();
    const { client } = lagbot.database;
    networks = (await client.network.findMany({ select: { id: true } })).map(({ id }) => id);
    for (const text of ['frist ny Utanverda 30. april', 'samling ny Framand 25. april kl 10-12'])
      await lagbot.say('Else Annafylke', text, now);
    await lagbot.say('Per Utanfor', 'timer 2t 5.3. Utanverda', now);
    await lagbot.say('Per Utanfor', 'status i rute: Utanverda', now);
    await lagbot.say('Per Utanfor', 'tiltak nytt delmål Framand', now);
    await lagbot.say('Per Utanfor', 'tiltak ny Framand delmål 1', now);
    const tables = [client.gathering, client.deadline] as const;
    const other = { networkId: { not: lagbot.network } };
    fill = { N: lagbot.network, P: lagbot.personId('Per Utanfor') };
    foreign = [
      lagbot.personId('Per Utanfor'),
      (await client.network.findFirstOrThrow({ where: { id: { not: lagbot.network } } })).id,
      ...(
        await Promise.all([
          tables[0].findFirstOrThrow({ where: other }),
          tables[1].findFirstOrThrow({ where: other }),
          client.hours.findFirstOrThrow({ where: other }),
          client.status.findFirstOrThrow({ where: other }),
          client.measure.findFirstOrThrow({ where: other }),
        ])
      ).map(({ id }) => id),
    ];
    const said: [string, string][] = [
      ...[
        'timer',
        'timer 2t i går planmøte',
        'timer 1.30 møte',
        'timer 3t 5.3. planmøte',
        'timer liste',
        'timer endre 1 2,5 t',
        'timer lever mars',
        'timer måned mars',
        'timer kopier 1',
        'status i rute: Folkemøtet er holdt',
        'status',
        'status liste',
        'tiltak nytt delmål Bolig',
        'tiltak ny Kartlegging delmål 1',
        'tiltak',
        'tiltak 1',
        'egeninnsats',
        'egeninnsats merknader',
        'rapport',
        'rapport timeliste mars',
        'profil',
        'profil kalender',
        'samling',
        'frist',
        'frist ny Plan 30. april',
      ].map((text): [string, string] => [siv, text]),
      ...[
        'timer attester',
        'timer attester Siv mars',
        'timer stedfortreder',
        'timer stedfortreder Siv 1.–15. mai',
      ].map((text): [string, string] => [odd, text]),
      ...[
        'timer lås',
        'timer lås alle',
        'frist ny Handlingsplan 30. april',
        'samling ny Fagdag 25. april kl 10-12',
        'samling',
        'samling 1',
        'samling purr 1',
        'samling deltakere 1',
        'frist',
        'frist purr 1',
        'status purr',
        'status liste',
        'ukesrapport',
        'deltaker',
        'deltaker ny Nils Ny',
        'rapport',
        'egeninnsats',
        'egeninnsats innstillinger',
        'hjelp',
      ].map((text): [string, string] => [ida, text]),
    ];
    for (const [who, text] of said) {
      const answer = await lagbot.say(who, text, now);
      acts.push(...actsIn(who, answer));
      hands.push(...handIn(who, answer));
    }
    for (const act of [...acts]) {
      const answer = await lagbot.press(act.who, act, now);
      acts.push(...actsIn(act.who, answer));
      hands.push(...handIn(act.who, answer));
    }
    const known = new Set(acts.map(({ action }) => action));
    for (const { id } of features.flatMap(({ commands }) => commands).filter(({ pressed }) => pressed))
      if (!known.has(id)) for (const who of [siv, ida]) acts.push({ who, action: id, value: nobody });
    const handed = new Set(hands.map(({ form }) => form));
    for (const { id } of features.flatMap(({ commands }) => commands).filter(({ submitted }) => submitted))
      if (!handed.has(id))
        for (const who of [siv, ida]) hands.push({ who, form: id, state: nobody, values: {} });
  }, 120_000);

  // A network that is begun by a press may be called what the next press names.
  afterEach(async () => {
    const { network, role } = lagbot.database.client;
    await role.deleteMany({ where: { networkId: { notIn: networks } } });
    await network.deleteMany({ where: { id: { notIn: networks } } });
  });

  const faultIn = (said: Said, sent: string): string | undefined => {
    if (said.outcome === 'failed') return 'failed';
    if (foreignWords.test(said.text) && !foreignWords.test(sent)) return `tells ${said.text.slice(0, 200)}`;
    const odd = said.records.flatMap((record) => Object.entries(record)).find(isOdd);
    return odd === undefined ? undefined : `kept ${odd.join(': ')}`;
  };

  /** Whether a column holds what no such column does, whoever typed it. */
  function isOdd([name, value]: [string, unknown]): boolean {
    if (typeof value !== 'string') return false;
    if (value.includes('\0')) return true;
    if (['date', 'due', 'from', 'to', 'day'].includes(name))
      return !/^(?:(?:20\d\d|2100)-\d\d-\d\d.*|\d\d:\d\d)$/.test(value);
    if (name === 'municipalityNumber') return !['5052', '5046', '5034'].includes(value);
    return ['activity', 'title', 'goal', 'measure'].includes(name) && !/[\p{L}\p{N}\p{P}\p{S}]/u.test(value);
  }

  const firstOfEach = <T>(all: readonly T[], nameOf: (one: T) => string): T[] => [
    ...new Map(all.map((one) => [nameOf(one), one])).values(),
  ];

  it('is refused where it is none of what was offered, and tells nothing of elsewhere', async () => {
    const faults: string[] = [];
    for (const { who, action, value } of firstOfEach(acts, ({ who, action }) => `${who} ${action}`))
      for (const sent of mutated(value, foreign)) {
        const said = await lagbot.press(who, { action, value: sent }, now);
        const fault = faultIn(said, sent);
        if (fault !== undefined) faults.push(`${who} ${action} ${sent.slice(0, 200)}: ${fault}`);
      }
    expect([...new Set(faults)]).toEqual([]);
  }, 400_000);

  it('is refused in a form as well, whatever its state and fields say', async () => {
    const faults: string[] = [];
    for (const { who, form, state, values } of firstOfEach(hands, ({ who, form }) => `${who} ${form}`)) {
      const states = mutated(state, foreign).map((one) => ({ state: one, values }));
      const others = [...words, ...foreign, '4640', `${lagbot.network}/4640`];
      const fields = Object.keys(values).flatMap((name) =>
        others.map((other) => ({ state, values: { ...values, [name]: other } })),
      );
      for (const sent of [...states, ...fields]) {
        const said = await lagbot.submit(who, form, sent.values, { ...now, state: sent.state });
        const fault = faultIn(said, JSON.stringify(sent));
        if (fault !== undefined)
          faults.push(`${who} ${form} ${JSON.stringify(sent).slice(0, 300)}: ${fault}`);
      }
    }
    expect([...new Set(faults)]).toEqual([]);
  }, 400_000);

  it('by an id from elsewhere is answered like an id that there is none of', async () => {
    const different: string[] = [];
    const bare = (text: string) => text.replaceAll(uuids, 'ID');
    const { hours } = lagbot.database.client;
    const lines = (await hours.findMany({ select: { id: true } })).map(({ id }) => id);
    // A line that is logged by a press would make the next one its twin.
    const press = async (who: string, action: string, value: string) => {
      const said = await lagbot.press(who, { action, value }, now);
      await hours.deleteMany({ where: { id: { notIn: lines } } });
      return said;
    };
    for (const { who, action, value } of firstOfEach(acts, ({ who, action }) => `${who} ${action}`))
      for (const [id] of value.matchAll(uuids)) {
        const none = await press(who, action, value.replace(id, nobody));
        for (const other of foreign) {
          const said = await press(who, action, value.replace(id, other));
          if (bare(said.text) !== bare(none.text))
            different.push(`${who} ${action} ${value}: ${said.text.slice(0, 120)}`);
        }
      }
    expect([...new Set(different)]).toEqual([]);
  }, 200_000);

  it('is read with little work, however long it is', async () => {
    const steep: string[] = [];
    const note = async (what: string, unit: string, send: (text: string) => Promise<Said>) => {
      const slow = await steepness((length) => send(`${unit.repeat(length / unit.length)}x`));
      // Whoever is given a file whatever they send waits for the file, not for what they sent to be read.
      if (slow !== undefined && (await send('x')).reply.kind !== 'file')
        steep.push(`${what} ${JSON.stringify(unit)}: ${slow}`);
    };
    for (const { who, action, value } of firstOfEach(acts, ({ action }) => action))
      for (const unit of units)
        for (const before of value.includes(' ') ? ['', `${value.split(' ')[0]} `] : [''])
          await note(`${action} ${before}`, unit, (text) =>
            lagbot.press(who, { action, value: before + text }, now),
          );
    for (const { who, form, state, values } of firstOfEach(hands, ({ form }) => form))
      for (const name of ['state', ...Object.keys(values)])
        for (const unit of units)
          await note(`${form} ${name}`, unit, (text) =>
            lagbot.submit(who, form, name === 'state' ? values : { ...values, [name]: text }, {
              ...now,
              state: name === 'state' ? text : state,
            }),
          );
    expect(steep).toEqual([]);
  }, 600_000);
});
