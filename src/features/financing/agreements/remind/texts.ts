import { say, translated } from '../../../../translated.ts';

/** What is said of an agreement's end. */
export const agreementTexts = translated({
  ends: say(
    (relative: string) => `Avtalen går ut ${relative}`,
    (relative) => `Avtalen går ut ${relative}`,
    (relative) => `The agreement ends ${relative}`,
  ),
  changed: say('Avtalen er endret', 'Avtalen er endra', 'The agreement is changed'),
  nowEnds: say(
    (place: string, end: string, before: string) => `${place}: siste dag er nå ${end}. Den var ${before}.`,
    (place, end, before) => `${place}: siste dag er no ${end}. Han var ${before}.`,
    (place, end, before) => `${place}: the last day is now ${end}. It was ${before}.`,
  ),
  nowBegins: say(
    (place: string, start: string, before: string) =>
      `${place}: første dag er nå ${start}. Den var ${before}.`,
    (place, start, before) => `${place}: første dag er no ${start}. Han var ${before}.`,
    (place, start, before) => `${place}: the first day is now ${start}. It was ${before}.`,
  ),
  nowNotice: say(
    (place: string, months: number) =>
      months === 0
        ? `${place}: avtalen sier ikke lenger noe om oppsigelse.`
        : `${place}: oppsigelsestiden er nå ${months} ${months === 1 ? 'måned' : 'måneder'}.`,
    (place, months) =>
      months === 0
        ? `${place}: avtalen seier ikkje lenger noko om oppseiing.`
        : `${place}: oppseiingstida er no ${months} ${months === 1 ? 'månad' : 'månader'}.`,
    (place, months) =>
      months === 0
        ? `${place}: the agreement no longer says anything about notice.`
        : `${place}: the notice period is now ${months} ${months === 1 ? 'month' : 'months'}.`,
  ),
  nowExtensible: say(
    (place: string, maxEnd: string | undefined) =>
      `${place}: kan ${maxEnd === undefined ? 'ikke forlenges lenger' : `nå forlenges til ${maxEnd}`}.`,
    (place, maxEnd) =>
      `${place}: kan ${maxEnd === undefined ? 'ikkje forlengjast lenger' : `no forlengjast til ${maxEnd}`}.`,
    (place, maxEnd) =>
      `${place}: can ${maxEnd === undefined ? 'no longer be extended' : `now be extended to ${maxEnd}`}.`,
  ),
  following: say(
    'Frister som følger av avtalen',
    'Fristar som følgjer av avtalen',
    'Deadlines that follow from it',
  ),
  places: say(
    (count: number) => (count === 1 ? 'Kommune' : 'Kommuner'),
    (count) => (count === 1 ? 'Kommune' : 'Kommunar'),
    (count) => (count === 1 ? 'Municipality' : 'Municipalities'),
  ),
  lastDay: say('Siste dag', 'Siste dag', 'Last day'),
  extensible: say('Kan forlenges til', 'Kan forlengjast til', 'Can be extended to'),
  decideBefore: say(
    'Skal avtalen forlenges, må det være avgjort før den går ut.',
    'Skal avtalen forlengjast, må det vere avgjort før han går ut.',
    'An extension has to be decided before the agreement ends.',
  ),
  /** What is to be done before the end. */
  asked: {
    attestedHours: say(
      'Timer etter siste dag kan føres, men regnes ikke med. Lever og attester det som gjenstår.',
      'Timar etter siste dag kan førast, men blir ikkje rekna med. Lever og attester det som står att.',
      'Hours after the last day can be logged, but aren’t counted. Submit and attest what remains.',
    ),
    finalReport: say(
      'Avtalen krever sluttrapport: «rapport sluttrapport» lager den og viser hva som mangler.',
      'Avtalen krev sluttrapport: «rapport sluttrapport» lagar han og viser kva som manglar.',
      'The agreement asks for a final report: “report final” makes it and shows what is missing.',
    ),
    goalAttainment: say(
      'Avtalen krever at dere rapporterer måloppnåelsen for hvert delmål.',
      'Avtalen krev at de rapporterer måloppnåinga for kvart delmål.',
      'The agreement asks you to report the attainment of each goal.',
    ),
    evaluation: say(
      'Avtalen skal evalueres.',
      'Avtalen skal evaluerast.',
      'The agreement is to be evaluated.',
    ),
  },
});
