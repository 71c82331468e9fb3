import { say, translated } from '../../translated.ts';

/** What a clause tells of: months of notice, the last end that an extension may give. */
type Told = { readonly months: number; readonly maxEnd: string };

/** What follows from an agreement: what it is called, and the clause as it reads. */
export const followingTexts = translated({
  end: {
    title: say('Avtalen går ut', 'Avtalen går ut', 'The agreement ends'),
    clause: say(
      (_: Told) => 'varighet',
      () => 'varigheit',
      () => 'duration',
    ),
  },
  notice: {
    title: say(
      'Siste dag for å si opp avtalen til den går ut',
      'Siste dag for å seie opp avtalen til han går ut',
      'Last day to give notice for the agreement’s end',
    ),
    clause: say(
      ({ months }: Told) =>
        `oppsigelse, skriftlig, ${months} ${months === 1 ? 'måned' : 'måneder'} fra brevets dato`,
      ({ months }) =>
        `oppseiing, skriftleg, ${months} ${months === 1 ? 'månad' : 'månader'} frå datoen på brevet`,
      ({ months }) =>
        `notice, in writing, ${months} ${months === 1 ? 'month' : 'months'} from the letter’s date`,
    ),
  },
  extension: {
    title: say(
      'Avgjøre om avtalen skal forlenges',
      'Avgjere om avtalen skal forlengjast',
      'Decide whether to extend the agreement',
    ),
    clause: say(
      ({ maxEnd }: Told) => `kan forlenges til ${maxEnd}, avgjort før den går ut`,
      ({ maxEnd }) => `kan forlengjast til ${maxEnd}, avgjort før han går ut`,
      ({ maxEnd }) => `can be extended to ${maxEnd}, decided before it ends`,
    ),
  },
  attest: {
    title: say('Attestere timer', 'Attestere timar', 'Attest hours'),
    clause: say(
      (_: Told) => 'eget arbeid dokumenteres med timeliste',
      () => 'eige arbeid blir dokumentert med timeliste',
      () => 'own work is documented by timesheets',
    ),
  },
  final: {
    title: say('Sluttrapport', 'Sluttrapport', 'Final report'),
    clause: say(
      (_: Told) => 'det kreves sluttrapport',
      () => 'det krevst sluttrapport',
      () => 'a final report is required',
    ),
  },
  attainment: {
    title: say('Rapportere måloppnåelse', 'Rapportere måloppnåing', 'Report goal attainment'),
    clause: say(
      (_: Told) => 'måloppnåelse for hvert delmål ved slutten',
      () => 'måloppnåing for kvart delmål ved slutten',
      () => 'attainment of each goal at the end',
    ),
  },
  evaluation: {
    title: say('Evaluering av avtalen', 'Evaluering av avtalen', 'Evaluation of the agreement'),
    clause: say(
      (_: Told) => 'avtalen evalueres',
      () => 'avtalen blir evaluert',
      () => 'the agreement is evaluated',
    ),
  },
  council: {
    title: say(
      (year: number) => `Kommunestyret behandler status ${year}`,
      (year) => `Kommunestyret behandlar status ${year}`,
      (year) => `The council considers the status for ${year}`,
    ),
    clause: say(
      (_: Told) => 'politisk behandling før den politiske dialogen',
      () => 'politisk behandling før den politiske dialogen',
      () => 'considered by the councils before the political dialogue',
    ),
  },
  dialogue: {
    title: say(
      (year: number) => `Politisk dialog ${year}`,
      (year) => `Politisk dialog ${year}`,
      (year) => `Political dialogue ${year}`,
    ),
    clause: say(
      (_: Told) => 'politisk dialog hvert år',
      () => 'politisk dialog kvart år',
      () => 'a political dialogue every year',
    ),
  },
  plan: {
    title: say(
      (year: number) => `Utkast til handlingsplan for ${year + 1}`,
      (year) => `Utkast til handlingsplan for ${year + 1}`,
      (year) => `Draft of the action plan for ${year + 1}`,
    ),
    clause: say(
      (_: Told) => 'handlingsplanen revideres hvert år',
      () => 'handlingsplanen blir revidert kvart år',
      () => 'the action plan is revised every year',
    ),
  },
  approval: {
    title: say(
      (year: number) => `Handlingsplanen for ${year + 1} godkjent`,
      (year) => `Handlingsplanen for ${year + 1} godkjend`,
      (year) => `The action plan for ${year + 1} approved`,
    ),
    clause: say(
      (_: Told) => 'planen godkjennes før tilskuddet',
      () => 'planen blir godkjend før tilskotet',
      () => 'the plan is approved before the grant',
    ),
  },
});
