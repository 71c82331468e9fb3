import { say, translated } from '../../../translated.ts';

/** What is said of a week at a glance. Amounts and names come in formatted. */
export const glanceTexts = translated({
  title: say(
    (network: string, week: number, verdict: string) => `${network}, uke ${week}: ${verdict}`,
    (network, week, verdict) => `${network}, veke ${week}: ${verdict}`,
    (network, week, verdict) => `${network}, week ${week}: ${verdict}`,
  ),
  help: say(
    (who: string) => `${who} ber om hjelp`,
    (who) => `${who} ber om hjelp`,
    (who) => `${who} asked for help`,
  ),
  followUp: say(
    (who: string) => `${who} trenger oppfølging`,
    (who) => `${who} treng oppfølging`,
    (who) => `${who} needs following up`,
  ),
  many: say(
    (n: number) => `${n} kommuner`,
    (n) => `${n} kommunar`,
    (n) => `${n} municipalities`,
  ),
  allWell: say('ingen trenger oppfølging', 'ingen treng oppfølging', 'nobody needs following up'),
  reported: say(
    (n: number, all: number) => `Status: ${n} av ${all} har meldt`,
    (n, all) => `Status: ${n} av ${all} har meldt`,
    (n, all) => `Status: ${n} of ${all} have reported`,
  ),
  state: say((n: number, state: string, who: string) => `${n} ${state}${who === '' ? '' : ` (${who})`}`),
  noHelp: say('Ingen ber om hjelp.', 'Ingen ber om hjelp.', 'Nobody asks for help.'),
  chart: say('Timer etter kommune', 'Timar etter kommune', 'Hours by municipality'),
  usual: say('snitt i år', 'snitt i år', 'average this year'),
  most: say(
    (all: string, usual: string, place: string, most: string) =>
      `${all} i alt, mot ${usual} i en vanlig uke; mest i ${place}, ${most}`,
    (all, usual, place, most) => `${all} i alt, mot ${usual} i ei vanleg veke; mest i ${place}, ${most}`,
    (all, usual, place, most) => `${all} in all, against ${usual} in a usual week; most in ${place}, ${most}`,
  ),
  noHours: say('ingen timer er ført', 'ingen timar er førte', 'no hours were logged'),
  year: say('I år', 'I år', 'This year'),
  own: say('Egeninnsats (kr)', 'Eigeninnsats (kr)', 'Own work (kr)'),
  status: say('Status', 'Status', 'Status'),
  silence: {
    away: say('borte', 'borte', 'away'),
    byEmail: say('får bare e-post', 'får berre e-post', 'e-mail alone'),
    notReachable: say('kan ikke nås', 'er ikkje å nå', 'out of reach'),
  },
  silent: say('ikke meldt', 'ikkje meld', 'not reported'),
  others: say(
    (n: number) => `og ${n} til`,
    (n) => `og ${n} til`,
    (n) => `and ${n} more`,
  ),
  writes: say('Det kommunene skriver', 'Det kommunane skriv', 'What they write'),
});
