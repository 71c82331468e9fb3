import { say, translated } from '../../translated.ts';

const counts = {
  nb: [
    '',
    'én ting',
    'to ting',
    'tre ting',
    'fire ting',
    'fem ting',
    'seks ting',
    'sju ting',
    'åtte ting',
    'ni ting',
  ],
  nn: [
    '',
    'éin ting',
    'to ting',
    'tre ting',
    'fire ting',
    'fem ting',
    'seks ting',
    'sju ting',
    'åtte ting',
    'ni ting',
  ],
  en: [
    '',
    'one thing',
    'two things',
    'three things',
    'four things',
    'five things',
    'six things',
    'seven things',
    'eight things',
    'nine things',
  ],
} as const;

/** What the front page says around its lines. */
export const texts = translated({
  week: say(
    (week: number, places: string) => `Uke ${week} i ${places}`,
    (week, places) => `Veke ${week} i ${places}`,
    (week, places) => `Week ${week} in ${places}`,
  ),
  county: say(
    (networks: string, week: number) => `${networks}, uke ${week}`,
    (networks, week) => `${networks}, veke ${week}`,
    (networks, week) => `${networks}, week ${week}`,
  ),
  waiting: say(
    (week: string, count: number) =>
      count === 0
        ? `${week}: ingenting venter på deg`
        : `${week}: ${counts.nb[count] ?? `${count} ting`} venter på deg`,
    (week, count) =>
      count === 0
        ? `${week}: ingenting ventar på deg`
        : `${week}: ${counts.nn[count] ?? `${count} ting`} ventar på deg`,
    (week, count) =>
      count === 0
        ? `${week}: nothing is waiting for you`
        : `${week}: ${counts.en[count] ?? `${count} things`} ${count === 1 ? 'is' : 'are'} waiting for you`,
  ),
  hello: say(
    (name: string) => `Hei, ${name}`,
    (name) => `Hei, ${name}`,
    (name) => `Hello, ${name}`,
  ),
  quiet: say(
    'Det er ingenting som venter på deg nå.',
    'Det er ingenting som ventar på deg no.',
    'Nothing is waiting for you right now.',
  ),
  you: say(
    (role: string, networks: string, isOne: boolean) =>
      `Du er ${role}, i ${isOne ? 'nettverket' : 'nettverkene'} ${networks}.`,
    (role, networks, isOne) => `Du er ${role}, i ${isOne ? 'nettverket' : 'nettverka'} ${networks}.`,
    (role, networks, isOne) => `You are ${role}, in the ${isOne ? 'network' : 'networks'} ${networks}.`,
  ),
  coordinators: say(
    (names: string, isOne: boolean) => (isOne ? `Koordinator er ${names}.` : `Koordinatorer er ${names}.`),
    (names, isOne) => (isOne ? `Koordinator er ${names}.` : `Koordinatorar er ${names}.`),
    (names, isOne) => (isOne ? `Your coordinator is ${names}.` : `Your coordinators are ${names}.`),
  ),
  writeTo: say(
    (name: string) => `Skriv til ${name}`,
    (name) => `Skriv til ${name}`,
    (name) => `Write to ${name}`,
  ),
  first: say(
    'Begynn med det du har gjort denne uken. Resten kommer her etter hvert.',
    'Byrja med det du har gjort denne veka. Resten kjem her etter kvart.',
    'Begin with what you did this week. The rest will come here as you go.',
  ),
  firstHours: say('Før dine første timer', 'Før dei første timane dine', 'Log your first hours'),
  help: say('Hjelp', 'Hjelp', 'Help'),
  profile: say('Profil', 'Profil', 'Profile'),
});
