import pino from 'pino';
import { expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { plainText } from '../../src/chat/plain-text.ts';
import type { Router } from '../../src/chat/turn/router.ts';
import type { Database } from '../../src/database/open.ts';
import { features } from '../../src/features/index.ts';
import { giveCode } from '../../src/features/setup/start/store.ts';
import { closeAfterFile } from '../support/closing.ts';
import { freshDatabase } from '../support/database.ts';
import { startFakeSlack } from '../support/fake-slack.ts';
import { startFakeTeams } from '../support/fake-teams.ts';
import { oslo } from '../support/people.ts';
import { startTeamsBot } from '../support/teams-bot.ts';
import { settings, slackSettings, startRunning } from './support/running.ts';
import { slackTalk } from './support/slack-talk.ts';
import type { Heard, Talk } from './support/talk.ts';
import { teamsTalk } from './support/teams-talk.ts';
import { terminalTalk } from './support/terminal-talk.ts';

const ways = ['slack', 'teams', 'terminal'] as const;
type Way = (typeof ways)[number];
const team = 'T1';
const userOf = (name: string) => `U${name.toUpperCase().replaceAll(' ', '')}`;

const routeOn = (database: Database): Router =>
  createApp({
    ...{ database, features, isDemo: false, publicUrl: () => 'http://127.0.0.1' },
    log: pino({ level: 'error' }, { write: (line: string) => console.error(line) }),
  });

/** Lagbot on an empty database, with somebody who talks to it by name, and a clock that is set by hand. */
async function startEmpty(way: Way) {
  const database = await freshDatabase();
  const clock = { now: oslo('2024-01-08T10:00') };
  const talkOf = await talksBy[way](database, clock);
  const say = async (name: string, text: string): Promise<Heard> => {
    const talk = await talkOf(name);
    return way === 'slack' ? talk('/lag', '', text) : talk('', '', text);
  };
  return { database, clock, say };
}

type TalkOf = (name: string) => Promise<Talk>;
type Clock = { now: Date };

const talksBy: Readonly<
  Record<Way, (database: Database & { url: string }, clock: Clock) => Promise<TalkOf>>
> = {
  async slack(database, clock) {
    const slack = await startFakeSlack();
    closeAfterFile(() => slack.close());
    const running = await startRunning(settings(database.url, { slack: slackSettings(slack) }), clock);
    return async (name) => slackTalk(running.publicUrl, slack, { team, user: userOf(name) });
  },
  async teams(database, clock) {
    const teams = await startFakeTeams();
    closeAfterFile(() => teams.stop());
    const route = routeOn(database);
    const bot = await startTeamsBot({}, async (interaction) => (await route(interaction, clock.now)).reply);
    closeAfterFile(() => bot.stop());
    return async (name) => teamsTalk(new URL(bot.url).origin, teams, { name, user: userOf(name) });
  },
  async terminal(database, clock) {
    const route = routeOn(database);
    return async (name) => {
      const person = await database.client.person.findFirst({ where: { name } });
      return terminalTalk(route, person?.id ?? name, () => clock.now);
    };
  },
};

/** What somebody does, and the words that they are answered with, in that order. */
type Step =
  | { readonly who: string; readonly types: string; readonly hears: string | readonly string[] }
  | { readonly presses: string; readonly hears: string }
  | { readonly handsIn: Readonly<Record<string, string>>; readonly hears: string }
  | { readonly at: string }
  /** What the clock sends somebody until then, all of it in one. */
  | { readonly tells: string; readonly until: string; readonly hears: string | readonly string[] };

const is =
  (who: string) =>
  (types: string, hears: string | readonly string[]): Step => ({ who, types, hears });
const tone = is('Tone Fylke');
const siv = is('Siv Eksempelvik');
const odd = is('Odd Attestmo');

/** Somebody asks to be let in, and is, by the form as it opens. */
const letIn = (name: string, place: string, role: string): Step[] => [
  { who: name, types: `tilgang ${name}, ${place}, ${role}`, hears: 'Forespørselen er sendt' },
  tone('deltaker godkjenn 1', ''),
  { handsIn: { name }, hears: `${name} er nå ${role}` },
];

/** What reminders tell somebody until a moment, each as it reads when it goes out. */
async function toldBy(database: Database, name: string, from: Date, until: Date): Promise<string> {
  const { id } = await database.client.person.findFirstOrThrow({ where: { name } });
  const all = await Promise.all(
    features
      .flatMap(({ reminders = [] }) => reminders)
      .map(async (reminder) => {
        const planned = await reminder.plan({ from, to: until }, database);
        const own = planned.filter(({ recipientId }) => recipientId === id);
        const composed = await Promise.all(own.map((one) => reminder.compose(one, database, one.dueAt)));
        return composed.flatMap((one) => ('skip' in one ? [] : [plainText(one.card)]));
      }),
  );
  return all.flat().join('\n');
}

const wordsIn = (text: string): string => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** Plays a story from an empty database, and gives the words of the last answer. */
async function play(way: Way, story: readonly Step[]) {
  const { database, clock, say } = await startEmpty(way);
  const { code } = await giveCode(database, clock.now, { isInstead: true });
  let heard: Heard | undefined;
  for (const step of story) {
    if ('at' in step) {
      clock.now = oslo(step.at);
      continue;
    }
    if ('tells' in step) {
      const told = wordsIn(await toldBy(database, step.tells, clock.now, oslo(step.until)));
      clock.now = oslo(step.until);
      for (const one of [step.hears].flat()) expect(told, JSON.stringify(step)).toContain(wordsIn(one));
      continue;
    }
    if ('presses' in step) heard = await heard?.press(step.presses);
    else if ('handsIn' in step) heard = await heard?.submit(step.handsIn);
    else heard = await say(step.who, step.types.replace('CODE', code));
    const words = heard?.words.join(' ') ?? '';
    const wanted = typeof step.hears === 'string' ? [step.hears] : step.hears;
    for (const one of wanted) expect(words, JSON.stringify(step)).toContain(wordsIn(one));
  }
  return database;
}

const iLag: readonly Step[] = [
  tone('hei', 'Her er det ingen ennå'),
  tone('start CODE', 'Du er koordinator'),
  tone('nettverk navn Prøvelaget, type distriktssatsing, fylke Trøndelag fylkeskommune', 'Prøvelaget'),
  tone('nettverk kommune Leka, Høylandet, Snåsa, Meråker, Tydal og Rennebu', 'Rennebu'),
  tone('avtale ny Leka, Høylandet, Snåsa, Meråker, Tydal og Rennebu fra 20. desember 2023', [
    'lagt inn',
    'kr 687 500',
    'Sluttrapport',
  ]),
  tone('sats 700 kr fra 1. januar 2024 kilde «vedtak i fylket»', 'Ingenting er lagret ennå'),
  { presses: '1) Lagre', hears: 'Satsen er satt' },
  ...letIn('Siv Eksempelvik', 'Leka', 'prosjektleder'),
  ...letIn('Odd Attestmo', 'Leka', 'prosjektansvarlig'),
  tone(
    'deltaker ny Pia Gruppenes prosjektgruppe Leka e-post pia@leka.example',
    'Pia Gruppenes er nå medlem av prosjektgruppen i Leka',
  ),
  tone('oppsett', ['alle kommunene har en', 'Høylandet, Meråker og 3 andre']),
  { presses: 'Legg til flere', hears: '' },
  { handsIn: { lines: 'Tuva Nyliv, prosjektleder, Høylandet' }, hears: 'Tuva Nyliv' },
  tone('oppsett', 'Høylandet har ingen som kan attestere timer'),
  {
    tells: 'Pia Gruppenes',
    until: '2024-01-08T12:00',
    hears: ['Velkommen til Prøvelaget', 'Du er medlem av prosjektgruppen i Leka', 'så spør koordinatoren'],
  },
  siv('timer 2t 30m i dag innbyggermøte', 'Ført 2:30 mandag 8. januar'),
  siv('egeninnsats ny kr 50 000 konsulent 8. januar bilag 12', 'Ført kr 50 000 konsulent'),
  { at: '2024-02-01T09:00' },
  siv('timer lever januar', 'Levert januar 2024'),
  odd('timer attester Siv januar', 'Attestert'),
  odd('egeninnsats attester 1', 'Attestert kr 50 000'),
  siv('egeninnsats mer', ['Dokumentert kr 51 750', 'Egne midler kr 50 000', 'Attestert kr 1 750']),
  siv('rapport egeninnsats', 'Dokumentasjon av egeninnsats Kommune Leka'),
  siv('rapport sluttrapport', 'Sluttrapport Kommune Leka'),
  tone('avtale si opp Leka, brev datert 20. januar 2024', ['sagt opp', 'lørdag 20. april 2024']),
  siv('avtale', 'lørdag 20. april 2024'),
  siv('frist', ['Avtalen går ut lørdag 20. april 2024', 'Sluttrapport lørdag 20. april 2024']),
  siv('rapport egeninnsats', 'Periode 20.12.2023–20.04.2024'),
  {
    tells: 'Siv Eksempelvik',
    until: '2024-02-02T12:00',
    hears: ['siste dag er nå lørdag 20. april 2024', 'Sluttrapport lørdag 20. april 2024'],
  },
  { at: '2024-04-12T09:00' },
  tone('ukesrapport mer', ['Avtalen går ut lørdag 20. april 2024', 'Sluttrapport lørdag 20. april 2024']),
  {
    tells: 'Siv Eksempelvik',
    until: '2024-04-20T00:00',
    hears: ['Frist i morgen Sluttrapport', 'lørdag 20. april 2024'],
  },
  { at: '2024-04-23T09:00' },
  siv('rapport sluttrapport', 'Periode 20.12.2023–20.04.2024'),
  siv('timer 2t 22. april etterarbeid', 'utenfor avtaleperioden'),
  siv('egeninnsats mer', 'til lørdag 20. april 2024'),
  tone('avtale vis Leka 10. januar 2024', 'lørdag 20. desember 2025'),
];

test.each(ways)(
  'a network like I LAG comes from nothing to its final report and its notice in %s',
  async (way) => {
    await play(way, iLag);
  },
  120_000,
);

const bygdevekst: readonly Step[] = [
  tone('start CODE', 'Du er koordinator'),
  tone('nettverk navn Bygdevekst Innlandet, type bygdevekst, fylke Innlandet fylkeskommune', 'bygdevekst'),
  tone('nettverk kommune Engerdal, Trysil, 3419 og Åmot', 'Åmot'),
  tone('avtale ny Engerdal, Trysil, Våler og Åmot fra 1. januar 2024 til 30. desember 2028', [
    'lagt inn',
    'lørdag 30. desember 2028',
    'Kommuner Engerdal, Trysil, Våler, Åmot',
    'Politisk dialog 2024 15.10.2024',
  ]),
  tone('tiltak delmål ny Bosetting partnere: Husbanken for alle i avtalen', 'Bosetting'),
  tone('tiltak delmål ny Kompetanse partnere: Høgskolen i Innlandet for alle i avtalen', 'Kompetanse'),
  tone('tiltak delmål ny Næringsutvikling partnere: Innovasjon Norge for alle i avtalen', 'Næringsutvikling'),
  ...letIn('Siv Eksempelvik', 'Trysil', 'prosjektleder'),
  ...letIn('Odd Attestmo', 'Trysil', 'prosjektansvarlig'),
  siv('avtale', [
    'Kommuner Trysil, Engerdal, Våler, Åmot',
    'lørdag 30. desember 2028',
    'Kommunal- og distriktsdepartementet, hovedpart',
    'Næringsutvikling (sammen med Innovasjon Norge)',
  ]),
  siv('tiltak', ['Delmål 1 Bosetting', 'Delmål 2 Kompetanse', 'Delmål 3 Næringsutvikling']),
  siv('timer 2t i dag møte i styringsgruppa', 'Ført 2:00'),
  siv('status i rute delmål 1: Boligbehovet er kartlagt', 'Delmål 1'),
  { at: '2024-09-10T10:00' },
  {
    tells: 'Odd Attestmo',
    until: '2024-09-15T00:00',
    hears: ['Kommunestyret behandler status 2024', 'før den politiske dialogen'],
  },
  tone('frist', ['Politisk dialog 2024 tirsdag 15. oktober 2024', 'Kommunestyret behandler status 2024']),
  { at: '2029-01-03T10:00' },
  siv('rapport sluttrapport', 'Periode 01.01.2024–30.12.2028'),
];

const learning: readonly Step[] = [
  { at: '2020-01-06T10:00' },
  tone('start CODE', 'Du er koordinator'),
  tone(
    'nettverk navn Små kommuner, type læringsnettverk, fylke Trøndelag fylkeskommune og Nordland fylkeskommune',
    'læringsnettverk',
  ),
  tone('nettverk kommune Leka, Sømna og Herøy i Nordland', 'Sømna'),
  tone('avtale ny alle fra 1. januar 2020', ['lagt inn', 'søndag 31. desember 2023']),
  tone('samling ny Samling i Brønnøysund 12. mars kl 10-15 på Brønnøysund', 'Samling i Brønnøysund'),
  ...letIn('Siv Eksempelvik', 'Leka', 'prosjektleder'),
  siv('avtale', 'søndag 31. desember 2023'),
  siv('egeninnsats', 'ikke noe å måle mot'),
];

test.each(ways)(
  'the bygdevekst agreement binds four municipalities to December 2028, in %s',
  async (way) => {
    await play(way, bygdevekst);
  },
  120_000,
);

test.each(ways)(
  'a learning network of two counties lasts four years, in %s',
  async (way) => {
    await play(way, learning);
  },
  120_000,
);
