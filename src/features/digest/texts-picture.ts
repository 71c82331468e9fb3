import type { Translated } from '../../chat/language.ts';

/** The words of the digest's picture. Hours come in formatted. */
export const pictureTexts: Translated<{
  title(network: string, from: string, to: string): string;
  scale: string;
  total(last: string, week: number, all: string): string;
  weekHours(week: number, hours: string): string;
  restIsNothing: string;
  file: string;
}> = {
  nb: {
    title: (network, from, to) => `Timer i ${network}, ${from} til ${to}`,
    scale: 'Førte timer uke for uke, alle kommunene i samme målestokk',
    total: (last, week, all) => `${last} timer i uke ${week}, ${all} i alt`,
    weekHours: (week, hours) => `uke ${week}: ${hours}`,
    restIsNothing: 'I ukene som ikke er nevnt, er det ikke ført timer.',
    file: 'ukesrapport',
  },
  nn: {
    title: (network, from, to) => `Timar i ${network}, ${from} til ${to}`,
    scale: 'Førte timar veke for veke, alle kommunane i same målestokk',
    total: (last, week, all) => `${last} timar i veke ${week}, ${all} i alt`,
    weekHours: (week, hours) => `veke ${week}: ${hours}`,
    restIsNothing: 'I vekene som ikkje er nemnde, er det ikkje ført timar.',
    file: 'vekerapport',
  },
  en: {
    title: (network, from, to) => `Hours in ${network}, ${from} to ${to}`,
    scale: 'Logged hours week by week, all municipalities on the same scale',
    total: (last, week, all) => `${last} hours in week ${week}, ${all} in all`,
    weekHours: (week, hours) => `week ${week}: ${hours}`,
    restIsNothing: 'No hours were logged in the weeks that are not named.',
    file: 'digest',
  },
};
