import { say, translated } from '../../../translated.ts';

/** What is said where lines are tied to a goal or a measure. */
export const tieTexts = translated({
  tie: say('Sett tiltak', 'Set tiltak', 'Set measure'),
  tieMany: say(
    (n: number) => `Sett tiltak på ${n} linjer`,
    (n) => `Set tiltak på ${n} linjer`,
    (n) => `Set measure on ${n} lines`,
  ),
  /** What is typed behind lines to be asked which. */
  word: say('tiltak', 'tiltak', 'measure'),
  title: say('Sett tiltak', 'Set tiltak', 'Set measure'),
  submit: say('Lagre', 'Lagre', 'Save'),
  lines: say(
    (n: number) => `${n} linjer`,
    (n) => `${n} linjer`,
    (n) => `${n} lines`,
  ),
  changed: say(
    (n: number, what: string) => `Endret ${n} ${n === 1 ? 'linje' : 'linjer'}: ${what}`,
    (n, what) => `Endra ${n} ${n === 1 ? 'linje' : 'linjer'}: ${what}`,
    (n, what) => `Changed ${n} ${n === 1 ? 'line' : 'lines'}: ${what}`,
  ),
  submitMonth: say(
    (month: string) => `Lever ${month}`,
    (month) => `Lever ${month}`,
    (month) => `Submit ${month}`,
  ),
  showPlan: say('Se tiltakene', 'Sjå tiltaka', 'See the measures'),
  changeOne: say(
    (number: number) => `Rett linje ${number}`,
    (number) => `Rett linje ${number}`,
    (number) => `Correct line ${number}`,
  ),
  faults: {
    noPlan: say(
      (place: string) => `${place} har ingen tiltak ennå.`,
      (place) => `${place} har ingen tiltak enno.`,
      (place) => `${place} has no measures yet.`,
    ),
    places: say(
      'Linjene er i flere kommuner. Ta én kommune om gangen.',
      'Linjene er i fleire kommunar. Ta éin kommune om gongen.',
      'The lines are in several municipalities. Take one municipality at a time.',
    ),
    onlyTies: say(
      'Flere linjer om gangen kan få nytt tiltak, delmål, tema eller ny finansiering, og ikke noe annet.',
      'Fleire linjer om gongen kan få nytt tiltak, delmål, tema eller ny finansiering, og ikkje noko anna.',
      'Several lines at a time can be given another measure, goal, theme or financing, and nothing else.',
    ),
    attested: say(
      (number: number) =>
        `Linje ${number} er attestert, og rettes for seg med en grunn. Ingenting er endret.`,
      (number) => `Linje ${number} er attestert, og blir retta for seg med ein grunn. Ingenting er endra.`,
      (number) =>
        `Line ${number} is attested, and is corrected by itself with a reason. Nothing has been changed.`,
    ),
  },
});
