import type { Translated } from '../../chat/language.ts';

type Texts = {
  readonly ends: (relative: string) => string;
  readonly places: (count: number) => string;
  readonly lastDay: string;
  readonly extensible: string;
  readonly decideBefore: string;
  readonly notCounted: string;
  readonly finalReport: string;
};

/** What is said of an agreement's end. */
export const agreementTexts: Translated<Texts> = {
  nb: {
    ends: (relative) => `Avtalen går ut ${relative}`,
    places: (count) => (count === 1 ? 'Kommune' : 'Kommuner'),
    lastDay: 'Siste dag',
    extensible: 'Kan forlenges til',
    decideBefore: 'Skal avtalen forlenges, må det være avgjort før den går ut.',
    notCounted: 'Timer etter siste dag kan føres, men regnes ikke med. Lever og attester det som gjenstår.',
    finalReport: 'Avtalen krever sluttrapport: «rapport sluttrapport» lager den og viser hva som mangler.',
  },
  nn: {
    ends: (relative) => `Avtalen går ut ${relative}`,
    places: (count) => (count === 1 ? 'Kommune' : 'Kommunar'),
    lastDay: 'Siste dag',
    extensible: 'Kan forlengjast til',
    decideBefore: 'Skal avtalen forlengjast, må det vere avgjort før han går ut.',
    notCounted:
      'Timar etter siste dag kan førast, men blir ikkje rekna med. Lever og attester det som står att.',
    finalReport: 'Avtalen krev sluttrapport: «rapport sluttrapport» lagar han og viser kva som manglar.',
  },
  en: {
    ends: (relative) => `The agreement ends ${relative}`,
    places: (count) => (count === 1 ? 'Municipality' : 'Municipalities'),
    lastDay: 'Last day',
    extensible: 'Can be extended to',
    decideBefore: 'An extension has to be decided before the agreement ends.',
    notCounted:
      "Hours after the last day can be logged, but aren't counted. Hand in and attest what remains.",
    finalReport: 'The agreement asks for a final report: “report final” makes it and shows what is missing.',
  },
};
