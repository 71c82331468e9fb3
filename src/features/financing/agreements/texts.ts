import { say, translated } from '../../../translated.ts';

export const texts = translated({
  title: say(
    (place: string) => `Avtalene i ${place}`,
    (place) => `Avtalane i ${place}`,
    (place) => `The agreements in ${place}`,
  ),
  place: say('Kommune', 'Kommune', 'Municipality'),
  places: say(
    (count: number) => (count === 1 ? 'Kommune' : 'Kommuner'),
    (count) => (count === 1 ? 'Kommune' : 'Kommunar'),
    (count) => (count === 1 ? 'Municipality' : 'Municipalities'),
  ),
  network: say('Nettverk', 'Nettverk', 'Network'),
  period: say('Gjelder', 'Gjeld', 'In force'),
  periodAs: say((from: string, to: string) => `${from} – ${to}`),
  begins: say(
    (from: string) => `Avtalen begynner ${from}.`,
    (from) => `Avtalen byrjar ${from}.`,
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
    (months) => `in writing, ${months} ${months === 1 ? 'month' : 'months'} from the letter’s date`,
  ),
  noticeBy: say('Si opp innen', 'Sei opp innan', 'Give notice by'),
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
  goals: say('Delmål i avtalen', 'Delmål i avtalen', 'Goals of the agreement'),
  withPartners: say(
    (partners: string) => `sammen med ${partners}`,
    (partners) => `saman med ${partners}`,
    (partners) => `with ${partners}`,
  ),
  asks: say(
    (duties: string) => `Avtalen krever: ${duties}.`,
    (duties) => `Avtalen krev: ${duties}.`,
    (duties) => `The agreement asks for: ${duties}.`,
  ),
  duties: {
    attestedHours: say('attesterte timelister', 'attesterte timelister', 'attested timesheets'),
    activityPlan: say(
      'aktivitets- og fremdriftsplan',
      'aktivitets- og framdriftsplan',
      'a plan of activities and progress',
    ),
    statusDialogue: say(
      'statusrapportering i dialog mellom prosjektlederne',
      'statusrapportering i dialog mellom prosjektleiarane',
      'status reports in dialogue between the project leaders',
    ),
    finalReport: say('sluttrapport', 'sluttrapport', 'a final report'),
    decisionOnExtension: say(
      'vedtak før den forlenges',
      'vedtak før han blir forlengd',
      'a decision before it is extended',
    ),
    yearlyPlan: say(
      'handlingsplan hvert år, godkjent før tilskuddet',
      'handlingsplan kvart år, godkjend før tilskotet',
      'an action plan every year, approved before the grant',
    ),
    councilBeforeDialogue: say(
      'behandling i kommunestyret før den politiske dialogen',
      'behandling i kommunestyret før den politiske dialogen',
      'consideration by the council before the political dialogue',
    ),
    goalAttainment: say('måloppnåelse per delmål', 'måloppnåing per delmål', 'attainment of each goal'),
    evaluation: say('evaluering', 'evaluering', 'an evaluation'),
    gatherings: say(
      'to–tre samlinger i året, én av dem fysisk',
      'to–tre samlingar i året, éi av dei fysisk',
      'two or three gatherings a year, one of them physical',
    ),
  },
  gatheringsSoFar: say(
    (all: number, asked: string, physical: number) =>
      all === 0
        ? `I år er ingen av de ${asked} samlingene satt opp ennå.`
        : `I år er det satt opp ${all} av ${asked} samlinger, ${physical === 0 ? 'ingen fysisk ennå' : `${physical} av dem fysisk`}.`,
    (all, asked, physical) =>
      all === 0
        ? `I år er inga av dei ${asked} samlingane sett opp enno.`
        : `I år er det sett opp ${all} av ${asked} samlingar, ${physical === 0 ? 'inga fysisk enno' : `${physical} av dei fysisk`}.`,
    (all, asked, physical) =>
      all === 0
        ? `None of this year’s ${asked} gatherings is set up yet.`
        : `${all} of this year’s ${asked} gatherings ${all === 1 ? 'is' : 'are'} set up, ${physical === 0 ? 'none in person yet' : `${physical} of them in person`}.`,
  ),
  shareLabel: say('Tilskuddets andel', 'Tilskotsdel', 'The grant’s share'),
  /** A municipality as a party of its own agreement, where several have one alike. */
  itself: say('kommunen selv', 'kommunen sjølv', 'the municipality itself'),
  parties: say('Parter', 'Partar', 'Parties'),
  name: say('Navn', 'Namn', 'Name'),
  ownPart: say('Kommunen som part', 'Kommunen som part', 'The municipality as a party'),
  givenNotice: say('Sagt opp', 'Sagd opp', 'Notice given'),
  isLeft: say('sagt opp', 'sagd opp', 'notice given'),
  letterOf: say(
    (day: string) => `med brev datert ${day}`,
    (day) => `med brev datert ${day}`,
    (day) => `by a letter dated ${day}`,
  ),
  grantHours: say('Timer på tilskuddet', 'Timar på tilskotet', 'Hours paid by the grant'),
  count: say('teller som egeninnsats', 'tel som eigeninnsats', 'count as own work'),
  countNot: say('teller ikke som egeninnsats', 'tel ikkje som eigeninnsats', 'don’t count as own work'),
  withdraw: say('Trekk oppsigelsen', 'Trekk oppseiinga', 'Withdraw the notice'),
  partOf: say('Vedtak og kontakt', 'Vedtak og kontakt', 'Decision and contact'),
  isParty: say('part', 'part', 'a party'),
  asOf: say(
    (day: string) => `Slik avtalen var ${day}:`,
    (day) => `Slik avtalen var ${day}:`,
    (day) => `The agreement as it was on ${day}:`,
  ),
  changedBy: say(
    (day: string, who: string, what: string, why: string | null) =>
      `Endret ${day}${who === '' ? '' : ` av ${who}`}: ${what}${why === null ? '' : `. Grunn: ${why}`}`,
    (day, who, what, why) =>
      `Endra ${day}${who === '' ? '' : ` av ${who}`}: ${what}${why === null ? '' : `. Grunn: ${why}`}`,
    (day, who, what, why) =>
      `Changed ${day}${who === '' ? '' : ` by ${who}`}: ${what}${why === null ? '' : `. Reason: ${why}`}`,
  ),
  change: say('Endre', 'Endre', 'Change'),
  extendTo: say(
    (day: string) => `Forleng til ${day}`,
    (day) => `Forleng til ${day}`,
    (day) => `Extend until ${day}`,
  ),
  enter: say(
    (place: string) => `Legg inn for ${place}`,
    (place) => `Legg inn for ${place}`,
    (place) => `Enter for ${place}`,
  ),
  sameForAll: say('Bruk den samme for alle', 'Bruk den same for alle', 'Use the same for all'),
  sameFor: say(
    (place: string) => `Bruk den samme for ${place}`,
    (place) => `Bruk den same for ${place}`,
    (place) => `Use the same for ${place}`,
  ),
  /** What is typed before another agreement that a new one is to be like, and before a last day. */
  like: say('som', 'som', 'like'),
  until: say('til', 'til', 'to'),
  columns: {
    extension: say('Kan forlenges til', 'Kan forlengjast til', 'Can be extended to'),
    grant: say('Tilskudd i året', 'Tilskot i året', 'Grant a year'),
    ownFinancing: say('Egenfinansiering i året', 'Eigenfinansiering i året', 'Own financing a year'),
  },
  notDeleted: say(
    ({ change, notice }: { readonly change: string; readonly notice: string }) =>
      `En avtale slettes ikke, for det som er regnet etter den, skal stå. Skriv «${change}» for å rette den, «${notice}» for å si den opp, eller «avtale angre» for å ta tilbake det siste du gjorde.`,
    ({ change, notice }) =>
      `Ein avtale blir ikkje sletta, for det som er rekna etter han, skal stå. Skriv «${change}» for å rette han, «${notice}» for å seie han opp, eller «avtale angre» for å ta tilbake det siste du gjorde.`,
    ({ change, notice }) =>
      `An agreement isn’t deleted, for what is counted by it has to stand. Type “${change}” to correct it, “${notice}” to give notice, or “agreement undo” to take back what you did last.`,
  ),
  oneOf: say('Se én kommune', 'Sjå éin kommune', 'See one municipality'),
  whichDay: say('Hvilken dag mener du?', 'Kva dag meiner du?', 'Which day do you mean?'),
  whose: say('Hvilken avtale vil du se?', 'Kva avtale vil du sjå?', 'Which agreement do you want to see?'),
  refusal: say(
    'Bare kommunens egne folk i prosjektet og fylket kan se avtalen.',
    'Berre folka i prosjektet i kommunen og fylket kan sjå avtalen.',
    'Only the municipality’s own people in the project and the county can see the agreement.',
  ),
});
