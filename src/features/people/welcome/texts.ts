import type { RoleKind } from '../../../domain/roles.ts';
import { say, translated } from '../../../translated.ts';

/** What whoever was added or let in reads first. */
export const welcomeTexts = translated({
  title: say(
    (network: string) => `Velkommen til ${network}`,
    (network) => `Velkomen til ${network}`,
    (network) => `Welcome to ${network}`,
  ),
  youAre: say(
    (role: string, from: string | undefined) =>
      from === undefined ? `Du er ${role}.` : `Du blir ${role} fra og med ${from}.`,
    (role, from) => (from === undefined ? `Du er ${role}.` : `Du blir ${role} frå og med ${from}.`),
    (role, from) => (from === undefined ? `You are ${role}.` : `You will be ${role} from ${from}.`),
  ),
  /** What is expected of each kind of role. */
  expected: say<Readonly<Record<RoleKind, string>>>(
    {
      prosjektleder:
        'Du fører timene dine, melder status hver uke, svarer på samlinger og melder fristene i kommunen ferdige.',
      prosjektgruppe: 'Du fører timene du bruker på prosjektet, og svarer på samlinger.',
      prosjektansvarlig: 'Du attesterer timene som andre i kommunen leverer, måned for måned.',
      prosjekteier: 'Du ser hvordan det går i kommunen, og blir invitert til samlinger.',
      medlem: 'Du blir invitert til samlinger, og ser fristene.',
      partner: 'Du blir invitert til samlinger, og ser fristene.',
      koordinator: 'Du leder nettverket: folk, avtaler, samlinger, frister og ukesrapporten.',
      leser: 'Du leser ukesrapporten, statusene og egeninnsatsen i hele nettverket.',
      revisor:
        'Du leser timelister, oppgjør, arkiv, avtaler, egne midler og utbetalinger i kommunene du reviderer. Det du leser, blir loggført.',
    },
    {
      prosjektleder:
        'Du fører timane dine, melder status kvar veke, svarar på samlingar og melder fristane i kommunen ferdige.',
      prosjektgruppe: 'Du fører timane du bruker på prosjektet, og svarar på samlingar.',
      prosjektansvarlig: 'Du attesterer timane som andre i kommunen leverer, månad for månad.',
      prosjekteier: 'Du ser korleis det går i kommunen, og blir invitert til samlingar.',
      medlem: 'Du blir invitert til samlingar, og ser fristane.',
      partner: 'Du blir invitert til samlingar, og ser fristane.',
      koordinator: 'Du leier nettverket: folk, avtalar, samlingar, fristar og vekerapporten.',
      leser: 'Du les vekerapporten, statusane og eigeninnsatsen i heile nettverket.',
      revisor:
        'Du les timelister, oppgjer, arkiv, avtalar, eigne midlar og utbetalingar i kommunane du reviderer. Det du les, blir loggført.',
    },
    {
      prosjektleder:
        'You log your hours, report status each week, answer gatherings and report the municipality’s deadlines done.',
      prosjektgruppe: 'You log the hours that you spend on the project, and answer gatherings.',
      prosjektansvarlig: 'You attest the hours that others in the municipality hand in, month by month.',
      prosjekteier: 'You see how the municipality is doing, and are invited to gatherings.',
      medlem: 'You are invited to gatherings, and see the deadlines.',
      partner: 'You are invited to gatherings, and see the deadlines.',
      koordinator: 'You run the network: people, agreements, gatherings, deadlines and the weekly digest.',
      leser: 'You read the weekly digest, the statuses and the own work of the whole network.',
      revisor:
        'You read timesheets, statements, archives, agreements, own means and payments in the municipalities that you audit. What you read is logged.',
    },
  ),
  coordinator: say(
    (names: string) => `Lurer du på noe, så spør koordinatoren: ${names}.`,
    (names) => `Lurer du på noko, så spør koordinatoren: ${names}.`,
    (names) => `Wondering about something? Ask the coordinator: ${names}.`,
  ),
  buttons: {
    logHours: say('Før timer', 'Før timar', 'Log hours'),
    attest: say('Timer å attestere', 'Timar å attestere', 'Hours to attest'),
    gatherings: say('Neste samling', 'Neste samling', 'Next gathering'),
    deadlines: say('Fristene mine', 'Fristane mine', 'My deadlines'),
    ownFinancing: say('Egeninnsats', 'Eigeninnsats', 'Own work'),
    digest: say('Ukesrapporten', 'Vekerapporten', 'Weekly digest'),
    reports: say('Rapporter', 'Rapportar', 'Reports'),
    archive: say('Arkivpakke', 'Arkivpakke', 'Archive package'),
    profile: say('Profilen min', 'Profilen min', 'My profile'),
    setup: say('Oppsett', 'Oppsett', 'Setup'),
    members: say('Deltakere', 'Deltakarar', 'Members'),
  },
});
