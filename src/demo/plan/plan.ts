import { addDays, type Day } from '../../calendar/days.ts';
import { endAfter } from '../../domain/agreements/notice.ts';
import { moneyOf, templates } from '../../domain/agreements/templates.ts';
import type { RoleKind } from '../../domain/roles.ts';
import { høylandet } from '../municipalities/hoylandet.ts';
import { leka } from '../municipalities/leka.ts';
import { meråker } from '../municipalities/meraker.ts';
import { rennebu } from '../municipalities/rennebu.ts';
import { snåsa } from '../municipalities/snasa.ts';
import { tydal } from '../municipalities/tydal.ts';
import type { MunicipalityPlan } from './municipality-plan.ts';

// The demonstration network and its year 2024. Every person is invented; only the network, the municipalities and
// the gathering at Høylandet on 3 and 4 April 2024 are real. The rate is a demonstration setting, for no rule is
// published. Days are those of 2024: `shift.ts` moves them to another year or up to today.

/** The workspace of the demonstration people's Slack accounts. */
export const demoSlackTeam = 'T0000ILAG';

/** The Monday that becomes this week's when the year is moved up to today: the video gathering is next week then. */
export const pivotMonday: Day = '2024-09-16';

/** The last day of the planned year with hours, statuses or completions; after it come only dates that are set. */
export const lastPlannedDay: Day = '2024-12-20';

export const network = {
  name: 'I LAG',
  kind: 'distriktssatsing',
  county: 'Trøndelag fylkeskommune',
  countyDomain: 'trondelag',
  language: 'nb',
  digestTime: '08:00',
  reminderDaysBefore: '14,7,1',
  koordinator: 'Ida Prøvestad',
  leser: 'Kåre Demodal',
} as const;

const { months = 0, maxMonths = months } = templates.distriktssatsing;
const start: Day = '2023-12-20';

/** The agreement of each municipality: its network's template, from the day on which they began. */
export const agreement = {
  ...{ start, end: endAfter(start, months), maxEnd: endAfter(start, maxMonths) },
  ...moneyOf(templates.distriktssatsing),
};

/** Øre an hour, for the whole network. */
export const rate = { perHour: 70_000, from: '2023-12-20', source: 'demonstrasjonssats' } as const;

export const municipalities: readonly MunicipalityPlan[] = [leka, høylandet, snåsa, meråker, tydal, rennebu];

/** A gathering; `activity` is what its hours are logged as, in the two languages. */
export type GatheringPlan = {
  title: string;
  format: 'fysisk' | 'video';
  start: { day: Day; time: string };
  end: { day: Day; time: string };
  answerBy?: Day;
  place?: string;
  link?: string;
  host?: string;
  agenda: string;
  activity: { nb: string; nn: string };
};

const videoRoom = (name: string) => `https://video.example/ilag/${name}`;

/** The first Tuesday of each month but January, April and July. */
const leaderMeetingDays: readonly Day[] = [
  '2024-02-06',
  '2024-03-05',
  '2024-05-07',
  '2024-06-04',
  '2024-08-06',
  '2024-09-03',
  '2024-10-01',
  '2024-11-05',
  '2024-12-03',
];

/** The title of the project leaders' own meeting. */
export const leaderMeeting = 'Prosjektledermøte';

const leaderMeetings: readonly GatheringPlan[] = leaderMeetingDays.map((day) => ({
  title: leaderMeeting,
  format: 'video',
  start: { day, time: '09:00' },
  end: { day, time: '09:45' },
  link: videoRoom('prosjektledere'),
  agenda: 'Runde rundt bordet: i rute, forsinket eller stanset, og hva vi trenger av hverandre.',
  activity: { nb: 'Prosjektledermøte', nn: 'Prosjektleiarmøte' },
}));

/** The gathering that people travelled to. */
export const gatheringAtHøylandet: GatheringPlan = {
  title: 'Samling på Høylandet: Næringsutvikling',
  format: 'fysisk',
  start: { day: '2024-04-03', time: '10:00' },
  end: { day: '2024-04-04', time: '15:00' },
  answerBy: '2024-03-20',
  place: 'Høylandet',
  host: 'Høylandet',
  agenda:
    'Dag 1: innledninger om næringsutvikling og besøk hos tre bedrifter. Dag 2: gruppearbeid og erfaringer fra kommunene.',
  activity: { nb: 'Samling på Høylandet', nn: 'Samling på Høylandet' },
};

export const gatherings: readonly GatheringPlan[] = [
  {
    title: 'Videosamling: Prosjektplan',
    format: 'video',
    start: { day: '2024-01-23', time: '09:00' },
    end: { day: '2024-01-23', time: '11:00' },
    answerBy: '2024-01-17',
    link: videoRoom('prosjektplan'),
    agenda: 'Fra avtale til plan: mål, tiltak og ansvar. Hver kommune viser fram sitt utkast.',
    activity: { nb: 'Videosamling om prosjektplan', nn: 'Videosamling om prosjektplan' },
  },
  gatheringAtHøylandet,
  {
    title: 'Videosamling: Bolig og tilflytting',
    format: 'video',
    start: { day: '2024-09-24', time: '10:00' },
    end: { day: '2024-09-24', time: '12:00' },
    answerBy: '2024-09-19',
    link: videoRoom('bolig'),
    agenda: 'Erfaringer med boligkartlegging, tomter og tilflytterarbeid. Husbanken svarer på spørsmål.',
    activity: { nb: 'Videosamling om bolig og tilflytting', nn: 'Videosamling om bustad og tilflytting' },
  },
  ...leaderMeetings,
];

/** A deadline with one date. `done`: by municipality, how many days before it they were done; negative is too late. */
export type DeadlinePlan = {
  title: string;
  due: Day;
  responsible: RoleKind;
  done: Readonly<Record<string, number>>;
  /** The rule by which each agreement asks for it, where the county asks all for it on one day instead. */
  rule?: 'final';
};

/** Tydal misses Tertialstatus 2. */
export const deadlines: readonly DeadlinePlan[] = [
  {
    title: 'Aktivitets- og fremdriftsplan',
    due: '2024-02-15',
    responsible: 'prosjektleder',
    done: { Leka: 6, Høylandet: 1, 'Snåase–Snåsa': 2, Meråker: 7, Tydal: 0, Rennebu: 1 },
  },
  {
    title: 'Tertialstatus 1',
    due: '2024-04-30',
    responsible: 'prosjektleder',
    done: { Leka: 1, Høylandet: 5, 'Snåase–Snåsa': 4, Meråker: 6, Tydal: -3, Rennebu: 0 },
  },
  {
    title: 'Tertialstatus 2',
    due: '2024-08-31',
    responsible: 'prosjektleder',
    done: { Leka: 2, Høylandet: 3, 'Snåase–Snåsa': 2, Meråker: 4, Rennebu: 2 },
  },
  {
    title: 'Tertialstatus 3',
    due: '2024-12-31',
    responsible: 'prosjektleder',
    done: { Leka: 14, Høylandet: 12, Meråker: 13 },
  },
  {
    title: 'Søknad til læringsnettverk',
    due: '2024-12-15',
    responsible: 'prosjektleder',
    done: { Leka: 3, Høylandet: 4, 'Snåase–Snåsa': 3, Meråker: 4, Tydal: 3, Rennebu: 3 },
  },
  { title: 'Sluttrapport', due: '2025-12-20', responsible: 'prosjektleder', done: {}, rule: 'final' },
];

/** A month's hours are attested by the last day of the month after; the agreement's first month is the first one. */
export const attestDeadline = {
  title: 'Attestere timer',
  responsible: 'prosjektansvarlig',
  noHours: { nb: 'Ingen timer å attestere.', nn: 'Ingen timar å attestere.' },
} as const;

/** Somebody of the demonstration. */
export type DemoPerson = {
  name: string;
  email: string;
  /** The id of their account in the workspace `demoSlackTeam`. */
  slackUser: string;
  role: RoleKind;
  /** Undefined for the county's people. */
  municipality: MunicipalityPlan | undefined;
  from: Day;
  /** The last day in the role. */
  to: Day | undefined;
};

/** Everybody of the demonstration, with the days of 2024: the county's people first, then by municipality. */
export const people: readonly DemoPerson[] = [
  person(network.koordinator, 'koordinator'),
  person(network.leser, 'leser'),
  ...municipalities.flatMap((municipality) => [
    ...leadersOf(municipality),
    person(municipality.attestant, 'prosjektansvarlig', municipality),
    person(municipality.member, 'prosjektgruppe', municipality),
  ]),
];

function leadersOf(municipality: MunicipalityPlan): DemoPerson[] {
  return municipality.leaders.map(({ name, until }, index) => {
    const previous = municipality.leaders[index - 1]?.until;
    const from = previous === undefined ? agreement.start : addDays(previous, 1);
    return { ...person(name, 'prosjektleder', municipality), from, to: until };
  });
}

/** How somebody of the demonstration is reached. */
export function account(name: string, domain: string): Pick<DemoPerson, 'email' | 'slackUser'> {
  const plain = name.toLowerCase().replaceAll('ø', 'o').replaceAll('å', 'a');
  const [first = plain] = plain.split(' ');
  return {
    email: `${plain.replaceAll(' ', '.')}@${domain}.example`,
    // First names are unique among them. Slack's ids are upper-case letters and digits, and begin with U.
    slackUser: `U${first.toUpperCase().padStart(8, '0')}`,
  };
}

function person(name: string, role: RoleKind, municipality?: MunicipalityPlan): DemoPerson {
  return {
    name,
    ...account(name, municipality?.domain ?? network.countyDomain),
    role,
    municipality,
    from: agreement.start,
    to: undefined,
  };
}
