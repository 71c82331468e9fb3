import type { Translated } from '../../chat/language.ts';

type LockTexts = {
  readonly title: string;
  readonly nothing: string;
  readonly columns: {
    number: string;
    municipality: string;
    month: string;
    people: string;
    attested: string;
  };
  readonly waiting: string;
  readonly hint: (example: string) => string;
  readonly more: (n: number) => string;
  readonly morePlaces: (n: number) => string;
  readonly buttons: {
    lock: (name: string) => string;
    lockAll: (n: number) => string;
    unlock: string;
    list: string;
  };
  readonly locked: (name: string) => string;
  readonly lockedMany: (n: number) => string;
  readonly lockedNote: string;
  readonly unlocked: (name: string) => string;
  readonly unlockedNote: string;
  readonly reason: string;
  readonly because: (reason: string) => string;
  readonly form: { title: string; submit: string; cancel: string };
  readonly faults: {
    notReady: (name: string, waiting: string) => string;
    noHours: (name: string) => string;
    alreadyLocked: (name: string) => string;
    notLocked: (name: string) => string;
    unknown: (typed: string, places: string) => string;
    noNumber: (typed: string) => string;
    noneReady: string;
    listChanged: string;
    several: (names: string) => string;
  };
};

export const lockTexts: Translated<LockTexts> = {
  nb: {
    title: 'Måneder som ikke er låst',
    nothing: 'Alle måneder som er over, er låst.',
    columns: {
      number: 'Nr.',
      municipality: 'Kommune',
      month: 'Måned',
      people: 'Personer',
      attested: 'Attestert',
    },
    waiting: 'Venter på at kommunen leverer og attesterer:',
    hint: (example) => `«${example}» låser den måneden. En låst måned kan ikke endres eller rettes.`,
    more: (n) => `${n} måneder til er ikke vist. Skriv «timer lås KOMMUNE».`,
    morePlaces: (n) => (n === 1 ? 'Én kommune til er ikke vist.' : `${n} kommuner til er ikke vist.`),
    buttons: {
      lock: (name) => `Lås ${name}`,
      lockAll: (n) => `Lås alle klare (${n})`,
      unlock: 'Lås opp',
      list: 'Måneder',
    },
    locked: (name) => `Låst: ${name}`,
    lockedMany: (n) => `Låst: ${n} måneder`,
    lockedNote: 'Ingen kan føre, endre eller rette timer der lenger, før måneden blir låst opp.',
    unlocked: (name) => `Låst opp: ${name}`,
    unlockedNote: 'Linjene er attestert som før, og kan rettes.',
    reason: 'Hvorfor låses den opp?',
    because: (reason) => `Grunn: ${reason}`,
    form: { title: 'Lås opp måneden', submit: 'Lås opp', cancel: 'Avbryt' },
    faults: {
      notReady: (name, waiting) => `${name} kan ikke låses ennå: ${waiting} er ikke attestert.`,
      noHours: (name) => `Det er ingen timer i ${name}.`,
      alreadyLocked: (name) => `${name} er allerede låst.`,
      notLocked: (name) => `${name} er ikke låst.`,
      unknown: (said, places) =>
        `Jeg skjønte ikke «${said}». Skriv kommune og måned, for eksempel «timer lås ${places} mars», eller «timer lås alle».`,
      noNumber: (said) => `Det er ingen måned nummer ${said}. Skriv «timer lås», så ser du dem.`,
      noneReady: 'Ingen måneder er klare til å låses.',
      listChanged: 'Noe er endret siden du så lista. Her er den slik den er nå. Ingenting er låst.',
      several: (names) => `Hvilken mener du: ${names}?`,
    },
  },
  nn: {
    title: 'Månader som ikkje er låste',
    nothing: 'Alle månader som er over, er låste.',
    columns: {
      number: 'Nr.',
      municipality: 'Kommune',
      month: 'Månad',
      people: 'Personar',
      attested: 'Attestert',
    },
    waiting: 'Ventar på at kommunen leverer og attesterer:',
    hint: (example) => `«${example}» låser den månaden. Ein låst månad kan ikkje endrast eller rettast.`,
    more: (n) => `${n} månader til er ikkje viste. Skriv «timar lås KOMMUNE».`,
    morePlaces: (n) => (n === 1 ? 'Éin kommune til er ikkje vist.' : `${n} kommunar til er ikkje viste.`),
    buttons: {
      lock: (name) => `Lås ${name}`,
      lockAll: (n) => `Lås alle klare (${n})`,
      unlock: 'Lås opp',
      list: 'Månader',
    },
    locked: (name) => `Låst: ${name}`,
    lockedMany: (n) => `Låst: ${n} månader`,
    lockedNote: 'Ingen kan føre, endre eller rette timar der lenger, før månaden blir låst opp.',
    unlocked: (name) => `Låst opp: ${name}`,
    unlockedNote: 'Linjene er attesterte som før, og kan rettast.',
    reason: 'Kvifor blir han låst opp?',
    because: (reason) => `Grunn: ${reason}`,
    form: { title: 'Lås opp månaden', submit: 'Lås opp', cancel: 'Avbryt' },
    faults: {
      notReady: (name, waiting) => `${name} kan ikkje låsast enno: ${waiting} er ikkje attestert.`,
      noHours: (name) => `Det er ingen timar i ${name}.`,
      alreadyLocked: (name) => `${name} er alt låst.`,
      notLocked: (name) => `${name} er ikkje låst.`,
      unknown: (said, places) =>
        `Eg skjøna ikkje «${said}». Skriv kommune og månad, til dømes «timar lås ${places} mars», eller «timar lås alle».`,
      noNumber: (said) => `Det er ingen månad nummer ${said}. Skriv «timar lås», så ser du dei.`,
      noneReady: 'Ingen månader er klare til å låsast.',
      listChanged: 'Noko er endra sidan du såg lista. Her er ho slik ho er no. Ingenting er låst.',
      several: (names) => `Kva for ein meiner du: ${names}?`,
    },
  },
  en: {
    title: 'Months that aren’t locked',
    nothing: 'All months that are over are locked.',
    columns: {
      number: 'No.',
      municipality: 'Municipality',
      month: 'Month',
      people: 'People',
      attested: 'Attested',
    },
    waiting: 'Wait for the municipality to submit and attest:',
    hint: (example) => `“${example}” locks that month. A locked month can’t be changed or corrected.`,
    more: (n) => `${n} more months aren’t shown. Type “hours lock MUNICIPALITY”.`,
    morePlaces: (n) =>
      n === 1 ? 'One more municipality isn’t shown.' : `${n} more municipalities aren’t shown.`,
    buttons: {
      lock: (name) => `Lock ${name}`,
      lockAll: (n) => `Lock all that are ready (${n})`,
      unlock: 'Unlock',
      list: 'Months',
    },
    locked: (name) => `Locked: ${name}`,
    lockedMany: (n) => `Locked: ${n} months`,
    lockedNote: 'Nobody can log, change or correct hours there any more until it is unlocked.',
    unlocked: (name) => `Unlocked: ${name}`,
    unlockedNote: 'The lines are attested as before and can be corrected.',
    reason: 'Why is it unlocked?',
    because: (reason) => `Reason: ${reason}`,
    form: { title: 'Unlock the month', submit: 'Unlock', cancel: 'Cancel' },
    faults: {
      notReady: (name, waiting) => `${name} can’t be locked yet: ${waiting} aren’t attested.`,
      noHours: (name) => `There are no hours in ${name}.`,
      alreadyLocked: (name) => `${name} is locked already.`,
      notLocked: (name) => `${name} isn’t locked.`,
      unknown: (said, places) =>
        `I didn’t get “${said}”. Type a municipality and a month, for example “hours lock ${places} march”, or “hours lock all”.`,
      noNumber: (said) => `There is no month number ${said}. Type “hours lock” to see them.`,
      noneReady: 'No months are ready to be locked.',
      listChanged: 'Something has changed since you saw the list. This is how it is now. Nothing is locked.',
      several: (names) => `Which one do you mean: ${names}?`,
    },
  },
};
