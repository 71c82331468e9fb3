import { describe, expect, test } from 'vitest';
import type { FinalFacts, HoursSum, StatusFact } from '../../../src/features/reports/final/rules.ts';
import { printGap } from '../../../src/features/reports/gaps/print.ts';
import { gapsOf } from '../../../src/features/reports/gaps/rules.ts';
import { oslo } from '../../support/people.ts';

const now = oslo('2024-09-02T10:00');
const measure = {
  id: 'm1',
  number: 4,
  title: 'Ledige tomter',
  responsible: null,
  due: null,
  cadence: null,
  state: 'onTrack',
  doneOn: null,
} as const;
const goal = {
  id: 'g3',
  networkId: 'n',
  municipalityId: '5052',
  number: 3,
  title: 'Bolig',
  mainGoal: null,
  themeId: null,
  themeName: null,
  agreement: null,
  indicator: null,
  baseline: null,
  target: null,
  partners: null,
  measures: [measure],
};
const status: StatusFact = {
  postedAt: oslo('2024-08-20T10:00'),
  state: 'onTrack',
  done: 'Kartlagt',
  next: null,
  helpWanted: null,
  goalId: 'g3',
  measureId: null,
  comments: [],
};
const hoursIn = (month: string, more: Partial<HoursSum> = {}): HoursSum => ({
  goalId: 'g3',
  measureId: null,
  financing: 'egeninnsats',
  state: 'attested',
  month,
  minutes: 600,
  lastDay: `${month}-12`,
  ...more,
});
const months = ['2024-01', '2024-02', '2024-03', '2024-04', '2024-05', '2024-06', '2024-07', '2024-08'];
/** A period in which nothing is missing. */
const whole: FinalFacts = {
  from: '2024-01-01',
  to: '2024-12-31',
  networkName: 'I LAG',
  county: 'Trøndelag fylkeskommune',
  grantPaid: undefined,
  isAgreementMissing: false,
  municipality: { id: '5052', name: 'Leka' },
  agreement: undefined,
  asks: { hours: true, goals: true, statuses: true },
  people: [],
  goals: [goal],
  goalNames: [goal],
  hours: months.map((month) => hoursIn(month)),
  statuses: months.map((month) => ({ ...status, postedAt: oslo(`${month}-20T10:00`) })),
  gatherings: [],
  deadlines: [],
  years: [],
  øreByGoal: new Map(),
};
const sentences = (more: Partial<FinalFacts>, language: 'nb' | 'nn' | 'en' = 'nb') =>
  gapsOf({ ...whole, ...more }, now).map((gap) => printGap(gap, language));

describe('the gaps of a period', () => {
  test('are none where nothing is missing, and none of the time that hasn’t come', () => {
    expect(sentences({})).toEqual([]);
  });

  test('name a goal that has been silent since a month', () => {
    const old = months.filter((month) => month <= '2024-03');
    const elsewhere = months.map((month) => hoursIn(month, { goalId: 'g1' }));
    const other = { ...goal, id: 'g1', number: 1, title: 'Næring' };
    const facts = {
      goals: [other, goal],
      hours: [...elsewhere, ...old.map((month) => hoursIn(month))],
      statuses: whole.statuses.map((one) => ({ ...one, goalId: 'g1' })),
    };
    expect(sentences(facts)).toEqual(['Ingenting på delmål 3 «Bolig» siden mars 2024.']);
    expect(sentences(facts, 'nn')).toEqual(['Ingenting på delmål 3 «Bolig» sidan mars 2024.']);
    expect(sentences(facts, 'en')).toEqual(['Nothing on goal 3 “Bolig” since March 2024.']);
  });

  test('name a goal that has nothing at all, and one without measures', () => {
    const empty = { ...goal, id: 'g5', number: 5, title: 'Kultur', measures: [] };
    expect(sentences({ goals: [goal, empty] })).toEqual([
      'Ingenting er ført på delmål 5 «Kultur»: verken timer eller status.',
      'Delmål 5 «Kultur» har ingen tiltak.',
    ]);
    expect(sentences({ goals: [] })).toContain('Det er ikke lagt inn delmål og tiltak.');
  });

  test('name a measure that is late, and one that nobody has touched', () => {
    const late = { ...measure, due: '2024-06-30', state: 'delayed' as const };
    expect(sentences({ goals: [{ ...goal, measures: [late] }] })).toEqual([
      'Tiltak 4 «Ledige tomter» hadde frist 30.06.2024 og er ikke ferdig (forsinket).',
    ]);
    const untouched = { ...measure, state: 'planned' as const };
    expect(sentences({ goals: [{ ...goal, measures: [untouched] }] })).toEqual([
      'Tiltak 4 «Ledige tomter» står som planlagt, uten timer og uten status.',
    ]);
    const done = { ...late, state: 'done' as const };
    expect(sentences({ goals: [{ ...goal, measures: [done] }] })).toEqual([]);
  });

  test('name months without hours or status, but not July', () => {
    const without = (gone: readonly string[]) => months.filter((month) => !gone.includes(month));
    expect(
      sentences({ hours: without(['2024-02', '2024-04', '2024-07']).map((month) => hoursIn(month)) }),
    ).toEqual(['Ingen timer er ført i februar og april 2024.']);
    const told = without(['2024-01', '2024-02', '2024-03']);
    expect(
      sentences({ statuses: told.map((month) => ({ ...status, postedAt: oslo(`${month}-20T10:00`) })) }),
    ).toEqual(['Ingen status er meldt i januar–mars 2024.']);
  });

  test('name hours that are not attested once their month is over, and hours without a goal', () => {
    const hours = [
      ...whole.hours,
      hoursIn('2024-06', { state: 'draft', minutes: 90 }),
      hoursIn('2024-09', { state: 'draft', minutes: 60 }),
      hoursIn('2024-08', { goalId: null, minutes: 30 }),
    ];
    expect(sentences({ hours })).toEqual([
      '1:30 timer i juni 2024 er ikke attestert.',
      '0:30 timer er ikke knyttet til noe delmål.',
    ]);
  });

  test('name gatherings without attendance, and those where nobody came', () => {
    const gathering = {
      title: 'Samling på Høylandet',
      format: 'fysisk',
      startsAt: oslo('2024-04-03T10:00'),
      endsAt: oslo('2024-04-04T15:00'),
      place: null,
      coming: 2,
      attended: 0,
      isRecorded: false,
    };
    const later = { ...gathering, startsAt: oslo('2024-10-03T10:00'), endsAt: oslo('2024-10-04T15:00') };
    expect(sentences({ gatherings: [gathering, { ...gathering, isRecorded: true }, later] })).toEqual([
      'Oppmøtet på «Samling på Høylandet» 03.04.2024 er ikke ført.',
      'Ingen fra kommunen er ført som møtt på «Samling på Høylandet» 03.04.2024.',
    ]);
  });

  test('name no hours, goals or statuses that the agreement doesn’t ask for', () => {
    const asks = { hours: false, goals: false, statuses: false };
    expect(sentences({ asks, goals: [], hours: [], statuses: [] })).toEqual([]);
  });

  test('tell of a deadline that comes again and again once, with all the dates that were missed', () => {
    const deadlines = ['2024-02-29', '2024-03-31', '2024-04-30'].map((due) => {
      return { title: 'Attestere timer', due, completedAt: null, note: null };
    });
    expect(sentences({ deadlines })).toEqual([
      'Fristen «Attestere timer» er ikke meldt ferdig for 29.02.2024, 31.03.2024 og 30.04.2024.',
    ]);
  });

  test('name deadlines that are open or were late, and help that nobody answered', () => {
    const deadline = { title: 'Tertialstatus', due: '2024-04-30', completedAt: null, note: null };
    const late = { ...deadline, completedAt: oslo('2024-05-02T10:00') };
    const kept = { ...deadline, completedAt: oslo('2024-04-30T23:30') };
    const coming = { ...deadline, due: '2024-12-15' };
    expect(sentences({ deadlines: [deadline, late, kept, coming] })).toEqual([
      'Fristen «Tertialstatus» 30.04.2024 er ikke meldt ferdig.',
      'Fristen «Tertialstatus» 30.04.2024 ble meldt ferdig først 02.05.2024.',
    ]);
    const asked = { ...status, helpWanted: 'Planfaglig bistand' };
    const answer = { authorName: 'Ida', words: 'Vi kommer', writtenAt: now };
    expect(sentences({ statuses: [...whole.statuses, asked, { ...asked, comments: [answer] }] })).toEqual([
      'Ingen har svart på ønsket om hjelp 20.08.2024: «Planfaglig bistand»',
    ]);
  });
});
