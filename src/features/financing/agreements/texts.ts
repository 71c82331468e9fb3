import { say, translated } from '../../../translated.ts';

export const texts = translated({
  title: say(
    (place: string) => `Avtalene i ${place}`,
    (place) => `Avtalane i ${place}`,
    (place) => `The agreements in ${place}`,
  ),
  place: say('Kommune', 'Kommune', 'Municipality'),
  network: say('Nettverk', 'Nettverk', 'Network'),
  period: say('Gjelder', 'Gjeld', 'In force'),
  periodAs: say((from: string, to: string) => `${from} – ${to}`),
  begins: say(
    (from: string) => `Avtalen begynner ${from}.`,
    (from) => `Avtalen tek til ${from}.`,
    (from) => `The agreement begins ${from}.`,
  ),
  ended: say(
    (to: string) => `Avtalen gikk ut ${to}.`,
    (to) => `Avtalen gjekk ut ${to}.`,
    (to) => `The agreement ended ${to}.`,
  ),
  extension: say('Forlengelse', 'Forlenging', 'Extension'),
  extensionAs: say(
    (day: string) => `kan forlenges, siste dag ${day}`,
    (day) => `kan forlengjast, siste dag ${day}`,
    (day) => `possible, last day ${day}`,
  ),
  noExtension: say('ingen avtalt', 'inga avtalt', 'none agreed'),
  notice: say('Oppsigelse', 'Oppseiing', 'Notice'),
  noticeAs: say(
    (months: number) => `skriftlig, ${months} ${months === 1 ? 'måned' : 'måneder'} fra brevets dato`,
    (months) => `skriftleg, ${months} ${months === 1 ? 'månad' : 'månader'} frå datoen på brevet`,
    (months) => `in writing, ${months} ${months === 1 ? 'month' : 'months'} from the letter's date`,
  ),
  noticeBy: say(
    'Siste dag for å si opp til slutten',
    'Siste dag for å seie opp til slutten',
    'Last day to give notice for the end',
  ),
  noticeByAs: say(
    (day: string, isPassed: boolean) => (isPassed ? `${day} (har vært)` : day),
    (day, isPassed) => (isPassed ? `${day} (har vore)` : day),
    (day, isPassed) => (isPassed ? `${day} (has passed)` : day),
  ),
  notSaid: say('ikke lagt inn', 'ikkje lagt inn', 'not entered'),
  grant: say('Tilskudd', 'Tilskot', 'Grant'),
  ownFinancing: say('Egenfinansiering', 'Eigenfinansiering', 'Own financing'),
  upTo: say(
    (amount: string) => `inntil ${amount} i året`,
    (amount) => `inntil ${amount} i året`,
    (amount) => `up to ${amount} a year`,
  ),
  share: say(
    (percent: string) => `tilskuddet er ${percent} % av det hele`,
    (percent) => `tilskotet er ${percent} % av det heile`,
    (percent) => `the grant is ${percent}% of the whole`,
  ),
  parties: say('Parter', 'Partar', 'Parties'),
  roles: {
    hovedpart: say('hovedpart', 'hovudpart', 'main party'),
    samarbeidspart: say('samarbeidspart', 'samarbeidspart', 'cooperating party'),
    'særskilt rolle': say('særskilt rolle', 'særskild rolle', 'special role'),
  },
  decidedOn: say(
    (day: string) => `vedtatt ${day}`,
    (day) => `vedteke ${day}`,
    (day) => `decided ${day}`,
  ),
  case: say(
    (number: string) => `sak ${number}`,
    (number) => `sak ${number}`,
    (number) => `case ${number}`,
  ),
  columns: {
    extension: say('Kan forlenges til', 'Kan forlengjast til', 'Can be extended to'),
    noticeBy: say('Si opp innen', 'Sei opp innan', 'Give notice by'),
    grant: say('Tilskudd i året', 'Tilskot i året', 'Grant a year'),
    ownFinancing: say('Egenfinansiering i året', 'Eigenfinansiering i året', 'Own financing a year'),
  },
  oneOf: say('Se én kommune', 'Sjå éin kommune', 'See one municipality'),
  whose: say('Hvilken avtale vil du se?', 'Kva avtale vil du sjå?', 'Which agreement do you want to see?'),
  refusal: say(
    'Avtalen er for kommunens egne folk i prosjektet og for fylket.',
    'Avtalen er for folka i prosjektet i kommunen og for fylket.',
    "The agreement is for the municipality's own people in the project and for the county.",
  ),
});
