import type { Translated } from '../../chat/language.ts';
import type { PartyRole } from './rules.ts';

type Texts = {
  readonly title: (place: string) => string;
  readonly place: string;
  readonly network: string;
  readonly period: string;
  readonly periodAs: (from: string, to: string) => string;
  readonly begins: (from: string) => string;
  readonly ended: (to: string) => string;
  readonly extension: string;
  readonly extensionAs: (day: string) => string;
  readonly noExtension: string;
  readonly notice: string;
  readonly noticeAs: (months: number) => string;
  readonly noticeBy: string;
  readonly noticeByAs: (day: string, isPassed: boolean) => string;
  readonly notSaid: string;
  readonly grant: string;
  readonly ownFinancing: string;
  readonly upTo: (amount: string) => string;
  readonly share: (percent: string) => string;
  readonly parties: string;
  readonly roles: Readonly<Record<PartyRole, string>>;
  readonly decided: (day: string | undefined, caseNumber: string | undefined) => string;
  readonly columns: {
    readonly period: string;
    readonly extension: string;
    readonly noticeBy: string;
    readonly grant: string;
    readonly ownFinancing: string;
  };
  readonly oneOf: string;
  readonly whose: string;
  readonly typed: (place: string) => string;
  readonly noSuchPlace: (typed: string, example: string) => string;
  readonly refusal: string;
  readonly help: { readonly type: string; readonly does: string };
};

export const texts: Translated<Texts> = {
  nb: {
    title: (place) => `Avtalene i ${place}`,
    place: 'Kommune',
    network: 'Nettverk',
    period: 'Gjelder',
    periodAs: (from, to) => `${from} – ${to}`,
    begins: (from) => `Avtalen begynner ${from}.`,
    ended: (to) => `Avtalen gikk ut ${to}.`,
    extension: 'Forlengelse',
    extensionAs: (day) => `kan forlenges, siste dag ${day}`,
    noExtension: 'ingen avtalt',
    notice: 'Oppsigelse',
    noticeAs: (months) => `skriftlig, ${months} ${months === 1 ? 'måned' : 'måneder'} fra brevets dato`,
    noticeBy: 'Siste dag for å si opp til slutten',
    noticeByAs: (day, isPassed) => (isPassed ? `${day} (har vært)` : day),
    notSaid: 'ikke lagt inn',
    grant: 'Tilskudd',
    ownFinancing: 'Egenfinansiering',
    upTo: (amount) => `inntil ${amount} i året`,
    share: (percent) => `tilskuddet er ${percent} % av det hele`,
    parties: 'Parter',
    roles: { hovedpart: 'hovedpart', samarbeidspart: 'samarbeidspart', 'særskilt rolle': 'særskilt rolle' },
    decided: (day, caseNumber) =>
      [
        ...(day === undefined ? [] : [`vedtatt ${day}`]),
        ...(caseNumber === undefined ? [] : [`sak ${caseNumber}`]),
      ].join(', '),
    columns: {
      period: 'Gjelder',
      extension: 'Kan forlenges til',
      noticeBy: 'Si opp innen',
      grant: 'Tilskudd i året',
      ownFinancing: 'Egenfinansiering i året',
    },
    oneOf: 'Se én kommune',
    whose: 'Hvilken avtale vil du se?',
    typed: (place) => `avtale ${place}`,
    noSuchPlace: (typed, example) =>
      `Jeg kjenner ingen kommune hos deg som heter «${typed}». Skriv for eksempel «avtale ${example}».`,
    refusal: 'Avtalen er for kommunens egne folk i prosjektet og for fylket.',
    help: { type: 'avtale', does: 'viser avtalen: periode, penger, oppsigelse, forlengelse og parter' },
  },
  nn: {
    title: (place) => `Avtalane i ${place}`,
    place: 'Kommune',
    network: 'Nettverk',
    period: 'Gjeld',
    periodAs: (from, to) => `${from} – ${to}`,
    begins: (from) => `Avtalen tek til ${from}.`,
    ended: (to) => `Avtalen gjekk ut ${to}.`,
    extension: 'Forlenging',
    extensionAs: (day) => `kan forlengjast, siste dag ${day}`,
    noExtension: 'inga avtalt',
    notice: 'Oppseiing',
    noticeAs: (months) => `skriftleg, ${months} ${months === 1 ? 'månad' : 'månader'} frå datoen på brevet`,
    noticeBy: 'Siste dag for å seie opp til slutten',
    noticeByAs: (day, isPassed) => (isPassed ? `${day} (har vore)` : day),
    notSaid: 'ikkje lagt inn',
    grant: 'Tilskot',
    ownFinancing: 'Eigenfinansiering',
    upTo: (amount) => `inntil ${amount} i året`,
    share: (percent) => `tilskotet er ${percent} % av det heile`,
    parties: 'Partar',
    roles: { hovedpart: 'hovudpart', samarbeidspart: 'samarbeidspart', 'særskilt rolle': 'særskild rolle' },
    decided: (day, caseNumber) =>
      [
        ...(day === undefined ? [] : [`vedteke ${day}`]),
        ...(caseNumber === undefined ? [] : [`sak ${caseNumber}`]),
      ].join(', '),
    columns: {
      period: 'Gjeld',
      extension: 'Kan forlengjast til',
      noticeBy: 'Sei opp innan',
      grant: 'Tilskot i året',
      ownFinancing: 'Eigenfinansiering i året',
    },
    oneOf: 'Sjå éin kommune',
    whose: 'Kva avtale vil du sjå?',
    typed: (place) => `avtale ${place}`,
    noSuchPlace: (typed, example) =>
      `Eg kjenner ingen kommune hos deg som heiter «${typed}». Skriv til dømes «avtale ${example}».`,
    refusal: 'Avtalen er for folka i prosjektet i kommunen og for fylket.',
    help: { type: 'avtale', does: 'viser avtalen: periode, pengar, oppseiing, forlenging og partar' },
  },
  en: {
    title: (place) => `The agreements in ${place}`,
    place: 'Municipality',
    network: 'Network',
    period: 'In force',
    periodAs: (from, to) => `${from} – ${to}`,
    begins: (from) => `The agreement begins ${from}.`,
    ended: (to) => `The agreement ended ${to}.`,
    extension: 'Extension',
    extensionAs: (day) => `possible, last day ${day}`,
    noExtension: 'none agreed',
    notice: 'Notice',
    noticeAs: (months) => `in writing, ${months} ${months === 1 ? 'month' : 'months'} from the letter's date`,
    noticeBy: 'Last day to give notice for the end',
    noticeByAs: (day, isPassed) => (isPassed ? `${day} (has passed)` : day),
    notSaid: 'not entered',
    grant: 'Grant',
    ownFinancing: 'Own financing',
    upTo: (amount) => `up to ${amount} a year`,
    share: (percent) => `the grant is ${percent}% of the whole`,
    parties: 'Parties',
    roles: { hovedpart: 'main party', samarbeidspart: 'cooperating party', 'særskilt rolle': 'special role' },
    decided: (day, caseNumber) =>
      [
        ...(day === undefined ? [] : [`decided ${day}`]),
        ...(caseNumber === undefined ? [] : [`case ${caseNumber}`]),
      ].join(', '),
    columns: {
      period: 'In force',
      extension: 'Can be extended to',
      noticeBy: 'Give notice by',
      grant: 'Grant a year',
      ownFinancing: 'Own financing a year',
    },
    oneOf: 'See one municipality',
    whose: 'Which agreement do you want to see?',
    typed: (place) => `agreement ${place}`,
    noSuchPlace: (typed, example) =>
      `I know no municipality of yours called “${typed}”. Type for example “agreement ${example}”.`,
    refusal: "The agreement is for the municipality's own people in the project and for the county.",
    help: {
      type: 'agreement',
      does: 'shows the agreement: its period, money, notice, extension and parties',
    },
  },
};
