import pino from 'pino';
import { v7 as uuid } from 'uuid';
import { type AppParts, createApp } from '../../src/app.ts';
import { instantAt } from '../../src/calendar/days.ts';
import { type Button, buttonsIn as buttonsOf, type Element } from '../../src/chat/card.ts';
import type { Router } from '../../src/chat/turn/router.ts';
import { insertAll } from '../../src/database/insert.ts';
import type { Database } from '../../src/database/open.ts';
import { agreement, rate } from '../../src/demo/plan/plan.ts';
import type { LagbotFeature } from '../../src/features/context.ts';
import { features } from '../../src/features/index.ts';
import { type Said, sayAs } from '../../src/platforms/terminal/say.ts';
import { freshDatabase } from './database.ts';

/** The moment at which most tests happen: a Thursday, 10:00 in Oslo. */
export const thursday = '2024-03-14T10:00';

/** Local time in Oslo, `2024-03-14T10:00`, as an instant. */
export const oslo = (local: string): Date => instantAt(local.slice(0, 10), local.slice(11, 16));

type When = { readonly now?: string };

/** Lagbot on a fresh database with two networks and their people, driven as a person would. */
export type Lagbot = {
  readonly database: Database & { url: string };
  readonly route: Router;
  readonly network: string;
  personId(name: string): string;
  say(person: string, text: string, when?: When): Promise<Said>;
  /** Presses the button or picks in the select of an answer that has this label, or an action with its value. */
  press(person: string, what: { action: string; value: string }, when?: When): Promise<Said>;
  submit(
    person: string,
    form: string,
    values: Readonly<Record<string, string>>,
    when?: When & { state?: string },
  ): Promise<Said>;
  open(person: string, when?: When): Promise<Said>;
};

/** Starts Lagbot with the given features, or with all of them; e-mail goes out where that is said. */
export async function startLagbot(
  which: readonly LagbotFeature[] = features,
  settings: Pick<AppParts, 'hasEmail' | 'vouchedFor'> = {},
): Promise<Lagbot> {
  const database = await freshDatabase();
  await database.client.$transaction(
    worldRows().flatMap(([model, rows]) => insertAll(database.client, model, rows)),
  );
  // What goes wrong inside is loud: the suite fails on an unexpected console.error.
  const log = pino({ level: 'error' }, { write: (line: string) => console.error(line) });
  const route = createApp({
    database,
    features: which,
    log,
    isDemo: false,
    publicUrl: () => 'https://lagbot.example',
    ...settings,
  });
  const act = (person: string, deed: Parameters<typeof sayAs>[2], when?: When) =>
    sayAs(route, idOf(person), deed, oslo(when?.now ?? thursday));
  return {
    database,
    route,
    network: ilag,
    personId: idOf,
    say: (person, text, when) => act(person, { did: 'command', text }, when),
    press: (person, what, when) => act(person, { did: 'press', ...what }, when),
    submit: (person, form, values, when) =>
      act(person, { did: 'submit', form, values, state: when?.state ?? '' }, when),
    open: (person, when) => act(person, { did: 'open' }, when),
  };
}

/** The buttons of an answer, in order. */
export function buttonsIn(said: Said): readonly Button[] {
  const elements: readonly Element[] = said.reply.kind === 'message' ? said.reply.card.elements : [];
  return buttonsOf({ elements });
}

/** The button of an answer that has this label, but for the number of a choice, ready to press. */
export function buttonIn(said: Said, label: string): { action: string; value: string } {
  const found = buttonsIn(said).find((button) => button.label.replace(/^\d+\) /, '') === label);
  if (found === undefined) throw new Error(`no button «${label}» in:\n${said.text}`);
  return { action: found.action, value: found.value };
}

const ilag = uuid();
const other = uuid();

const people: readonly [name: string, role: string, municipality: string | null, network: string][] = [
  ['Siv Eksempelvik', 'prosjektleder', '5052', ilag],
  ['Pia Gruppenes', 'prosjektgruppe', '5052', ilag],
  ['Odd Attestmo', 'prosjektansvarlig', '5052', ilag],
  ['Tuva Nyliv', 'prosjektleder', '5046', ilag],
  ['Berit Demohaug', 'prosjektleder', '5034', ilag],
  ['Pål Partnersen', 'partner', null, ilag],
  ['Ida Prøvestad', 'koordinator', null, ilag],
  ['Kåre Demodal', 'leser', null, ilag],
  ['Per Utanfor', 'prosjektleder', '4640', other],
  ['Else Annafylke', 'koordinator', null, other],
];
const ids = new Map(people.map(([name]) => [name, uuid()]));

function idOf(name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`no ${name} among the people of the tests`);
  return id;
}

const themes = [
  'Plan- og utviklingsprosesser',
  'Rekruttering og kompetanseutvikling',
  'Forskning og innovasjon',
  'Attraktive bomiljø og boliger',
  'Næringsutvikling',
];

function worldRows(): [model: string, rows: Parameters<typeof insertAll>[2]][] {
  const network = {
    kind: 'distriktssatsing',
    language: 'nb',
    digestTime: '08:00',
    reminderDaysBefore: '14,7,1',
  };
  const places = [
    { id: '5052', name: 'Leka', networkId: ilag, language: null },
    { id: '5046', name: 'Høylandet', networkId: ilag, language: null },
    { id: '5034', name: 'Meråker', networkId: ilag, language: 'nn' },
    { id: '4640', name: 'Sogndal', networkId: other, language: 'nn' },
  ];
  return [
    [
      'Network',
      [
        { ...network, id: ilag, name: 'I LAG', county: 'Trøndelag fylkeskommune' },
        { ...network, id: other, name: 'Vestnettet', county: 'Vestland fylkeskommune' },
      ],
    ],
    ['Theme', themes.map((name, position) => ({ id: uuid(), networkId: ilag, name, position }))],
    ['Municipality', places.map(({ id, name }) => ({ id, name }))],
    [
      'Membership',
      places.map(({ id, networkId, language }) => ({ id: uuid(), networkId, municipalityId: id, language })),
    ],
    ['Agreement', places.map((place) => agreementRow(place.networkId, place.id))],
    ['Rate', [ilag, other].map(rateRow)],
    [
      'Person',
      people.map(([name]) => ({ id: idOf(name), name, email: null, createdAt: oslo('2023-12-20T08:00') })),
    ],
    ['Role', people.map(roleRow)],
  ];
}

const agreementRow = (networkId: string, municipalityId: string) => ({
  id: uuid(),
  networkId,
  municipalityId,
  ...agreement,
});

const rateRow = (networkId: string) => ({
  id: uuid(),
  networkId,
  ...rate,
});

const roleRow = ([name, kind, municipalityId, networkId]: (typeof people)[number]) => ({
  id: uuid(),
  personId: idOf(name),
  networkId,
  municipalityId,
  kind,
  from: '2023-12-20',
  to: null,
});
