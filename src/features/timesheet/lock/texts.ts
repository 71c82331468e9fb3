import { say, translated } from '../../../translated.ts';
import { en, nb, nn } from '../month/texts-said.ts';

export const lockTexts = translated({
  title: say('Måneder som ikke er låst', 'Månader som ikkje er låste', 'Months that aren’t locked'),
  nothing: say(
    'Alle måneder som er over, er låst.',
    'Alle månader som er over, er låste.',
    'All months that are over are locked.',
  ),
  columns: {
    people: say('Personer', 'Personar', 'People'),
    attested: say('Attestert', 'Attestert', 'Attested'),
  },
  waiting: say(
    'Venter på at kommunen leverer og attesterer:',
    'Ventar på at kommunen leverer og attesterer:',
    'Wait for the municipality to submit and attest:',
  ),
  waitingMeans: say(
    (places: string) => `Egne midler som ikke er attestert: ${places}.`,
    (places) => `Eigne midlar som ikkje er attesterte: ${places}.`,
    (places) => `Own means that aren’t attested: ${places}.`,
  ),
  which: say('Hvilken måned mener du?', 'Kva månad meiner du?', 'Which month do you mean?'),
  hint: say(
    (example: string) => `«${example}» låser den måneden. En låst måned kan ikke endres eller rettes.`,
    (example) => `«${example}» låser den månaden. Ein låst månad kan ikkje endrast eller rettast.`,
    (example) => `“${example}” locks that month. A locked month can’t be changed or corrected.`,
  ),
  more: say(
    (n: number) => `${n} måneder til er ikke vist. Skriv «${nb.lock} KOMMUNE».`,
    (n) => `${n} månader til er ikkje viste. Skriv «${nn.lock} KOMMUNE».`,
    (n) => `${n} more months aren’t shown. Type “${en.lock} MUNICIPALITY”.`,
  ),
  morePlaces: say(
    (n: number) => (n === 1 ? 'Én kommune til er ikke vist.' : `${n} kommuner til er ikke vist.`),
    (n) => (n === 1 ? 'Éin kommune til er ikkje vist.' : `${n} kommunar til er ikkje viste.`),
    (n) => (n === 1 ? 'One more municipality isn’t shown.' : `${n} more municipalities aren’t shown.`),
  ),
  buttons: {
    lockAll: say(
      (n: number) => `Lås alle klare (${n})`,
      (n) => `Lås alle klare (${n})`,
      (n) => `Lock all that are ready (${n})`,
    ),
    undo: say('Angre', 'Angre', 'Undo'),
    lockAgain: say('Lås', 'Lås', 'Lock'),
    unlock: say('Lås opp', 'Lås opp', 'Unlock'),
  },
  locked: say('Låst', 'Låst', 'Locked'),
  lockedMany: say(
    (n: number, places: string) => `Låst: ${n} måneder i ${places}`,
    (n, places) => `Låst: ${n} månader i ${places}`,
    (n, places) => `Locked: ${n} months in ${places}`,
  ),
  lockedNote: say(
    'Ingen kan føre, endre eller rette timer der lenger, før måneden blir låst opp.',
    'Ingen kan føre, endre eller rette timar der lenger, før månaden blir låst opp.',
    'Nobody can log, change or correct hours there any more until it is unlocked.',
  ),
  unlocked: say('Låst opp', 'Låst opp', 'Unlocked'),
  unlockedNote: say(
    'Linjene er attestert som før, og kan rettes.',
    'Linjene er attesterte som før, og kan rettast.',
    'The lines are attested as before and can be corrected.',
  ),
  reason: say('Grunn', 'Grunn', 'Reason'),
  form: {
    title: say('Lås opp måneden', 'Lås opp månaden', 'Unlock the month'),
    submit: say('Lås opp', 'Lås opp', 'Unlock'),
    label: say('Hvorfor låses den opp?', 'Kvifor blir han låst opp?', 'Why is it unlocked?'),
  },
  faults: {
    notReady: say(
      (name: string, waiting: string) => `${name} kan ikke låses ennå: ${waiting} er ikke attestert.`,
      (name, waiting) => `${name} kan ikkje låsast enno: ${waiting} er ikkje attestert.`,
      (name, waiting) => `${name} can’t be locked yet: ${waiting} aren’t attested.`,
    ),
    /** What isn't attested: hours, own means, or both. */
    waiting: say(
      (time: string | undefined, means: string | undefined) =>
        [time, means && `${means} i egne midler`].filter((one) => one !== undefined).join(' og '),
      (time, means) =>
        [time, means && `${means} i eigne midlar`].filter((one) => one !== undefined).join(' og '),
      (time, means) =>
        [time, means && `${means} of own means`].filter((one) => one !== undefined).join(' and '),
    ),
    noHours: say(
      (name: string) => `Det er ingen timer i ${name}.`,
      (name) => `Det er ingen timar i ${name}.`,
      (name) => `There are no hours in ${name}.`,
    ),
    alreadyLocked: say(
      (name: string) => `${name} er allerede låst.`,
      (name) => `${name} er allereie låst.`,
      (name) => `${name} is locked already.`,
    ),
    notLocked: say(
      (name: string) => `${name} er ikke låst.`,
      (name) => `${name} er ikkje låst.`,
      (name) => `${name} isn’t locked.`,
    ),
    unknown: say(
      (said: string, places: string) =>
        `Jeg forstår ikke «${said}». Skriv kommune og måned, for eksempel «${nb.lock} ${places} mars», eller «${nb.lock} alle».`,
      (said, places) =>
        `Eg forstår ikkje «${said}». Skriv kommune og månad, til dømes «${nn.lock} ${places} mars», eller «${nn.lock} alle».`,
      (said, places) =>
        `I don’t understand “${said}”. Type a municipality and a month, for example “${en.lock} ${places} march”, or “${en.lock} all”.`,
    ),
    noneReady: say(
      'Ingen måneder er klare til å låses.',
      'Ingen månader er klare til å låsast.',
      'No months are ready to be locked.',
    ),
  },
});
