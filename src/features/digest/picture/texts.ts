import { say, translated } from '../../../translated.ts';

/** The words of the digest's picture. Hours come in formatted. */
export const pictureTexts = translated({
  title: say(
    (network: string, from: string, to: string) => `Timer i ${network}, ${from} til ${to}`,
    (network, from, to) => `Timar i ${network}, ${from} til ${to}`,
    (network, from, to) => `Hours in ${network}, ${from} to ${to}`,
  ),
  scale: say(
    'Førte timer uke for uke, alle kommunene i samme målestokk',
    'Førte timar veke for veke, alle kommunane i same målestokk',
    'Logged hours week by week, all municipalities on the same scale',
  ),
  total: say(
    (last: string, week: number, all: string) => `${last} timer i uke ${week}, ${all} i alt`,
    (last, week, all) => `${last} timar i veke ${week}, ${all} i alt`,
    (last, week, all) => `${last} hours in week ${week}, ${all} in all`,
  ),
  weekHours: say(
    (week: number, hours: string) => `uke ${week}: ${hours}`,
    (week, hours) => `veke ${week}: ${hours}`,
    (week, hours) => `week ${week}: ${hours}`,
  ),
  restIsNothing: say(
    'I ukene som ikke er nevnt, er det ikke ført timer.',
    'I vekene som ikkje er nemnde, er det ikkje ført timar.',
    'No hours were logged in the weeks that are not named.',
  ),
  file: say('ukesrapport', 'vekerapport', 'digest'),
});
