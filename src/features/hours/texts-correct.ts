import type { Translated } from '../../chat/language.ts';

/** A month that a correction has lines in, and how it is handed in: «timer lever mars 2024», once it is over. */
export type MonthToSubmit = { readonly name: string; readonly typed: string; readonly isOver: boolean };

type CorrectTexts = {
  readonly title: string;
  readonly intro: string;
  readonly reverseTitle: string;
  readonly reverseIntro: (line: string) => string;
  readonly reason: string;
  readonly because: string;
  readonly reasonHint: string;
  readonly save: string;
  readonly reverse: string;
  readonly cancel: string;
  readonly typedChange: (number: number) => string;
  readonly typedRemove: (number: number) => string;
  readonly corrected: string;
  readonly reversed: string;
  readonly before: string;
  readonly after: string;
  readonly kept: (months: readonly MonthToSubmit[]) => string;
  readonly submit: string;
  readonly undo: string;
  readonly undone: (line: string) => string;
  readonly replacementGone: (line: string) => string;
  readonly correctionOf: (line: string) => string;
  /** What «Slett» takes away where a correction was logged last: all of it, or its new line alone. */
  readonly marks: { corrected: string; reversing: string; replacing: string };
  readonly faults: {
    submitted: (withdraw: string) => string;
    locked: (month: string, names: string) => string;
    lockedMonth: (month: string, place: string, names: string) => string;
    alreadyCorrected: string;
    reversing: string;
    reversingCopy: (number: number) => string;
    otherSubmitted: (withdraw: string) => string;
    otherAttested: string;
    reason: string;
    reasonTooLong: (max: number) => string;
    unchanged: string;
    oneByOne: string;
  };
};

export const correctTexts: Translated<CorrectTexts> = {
  nb: {
    title: 'Rett attestert linje',
    intro:
      'Linja er attestert og blir stående. Rettelsen blir en linje som trekker den fra, og en ny linje. Begge attesteres.',
    reverseTitle: 'Ta bort attestert linje',
    reverseIntro: (line) => `${line} er attestert og blir stående. En ny linje trekker den fra.`,
    reason: 'Hvorfor?',
    because: 'Grunn',
    reasonHint: 'Grunnen står på timelista.',
    save: 'Rett',
    reverse: 'Trekk fra',
    cancel: 'Avbryt',
    typedChange: (number) => `timer endre ${number} 3 t fordi GRUNN`,
    typedRemove: (number) => `timer slett ${number} fordi GRUNN`,
    corrected: 'Rettet',
    reversed: 'Trukket fra',
    before: 'Før',
    after: 'Nå',
    kept: (months) =>
      `Den attesterte linja står som den var. Det nye må leveres og attesteres: ${months
        .map(({ typed, isOver }) => `«${typed}»${isOver ? '' : ' når den måneden er over'}`)
        .join(' og ')}.`,
    submit: 'Lever',
    undo: 'Angre',
    undone: (line) => `Rettelsen er slettet. Den attesterte linja gjelder som før: ${line}.`,
    replacementGone: (line) => `Den nye linja er slettet: ${line}. Den gamle er fortsatt trukket fra.`,
    correctionOf: (line) => `rettelsen av ${line}`,
    marks: { corrected: 'rettet', reversing: 'trekker fra', replacing: 'ny linje' },
    faults: {
      submitted: (withdraw) =>
        `Linja er levert og venter på attestering. Skriv «${withdraw}», så kan du endre den.`,
      locked: (month, names) =>
        `${month} er låst av fylket, og linja kan ikke endres eller rettes.${names === '' ? '' : ` Spør ${names} om å låse opp måneden.`}`,
      lockedMonth: (month, place, names) =>
        `${month} er låst for ${place}, så ingen kan føre timer der.${names === '' ? '' : ` Spør ${names} om å låse opp måneden.`}`,
      alreadyCorrected: 'Linja er allerede rettet. Rett den nye linja i stedet: den står i «timer liste».',
      reversing: 'Denne linja trekker en attestert linje fra, og kan ikke endres. Rett den nye linja.',
      reversingCopy: (number) =>
        `Linje ${number} trekker en attestert linje fra, og er ikke noe å kopiere. Skriv numrene på de andre.`,
      otherSubmitted: (withdraw) =>
        `Resten av rettelsen er levert. Skriv «${withdraw}», så kan du slette den.`,
      otherAttested: 'Den nye linja i rettelsen er allerede attestert. Rett den i stedet.',
      reason: 'Skriv hvorfor linja rettes.',
      reasonTooLong: (max) => `Skriv grunnen på høyst ${max} tegn.`,
      unchanged: 'Linja sier allerede dette. Skriv hva som skal være annerledes.',
      oneByOne: 'En av linjene er del av en rettelse. Slett rettelsen for seg, for eksempel «timer slett 2».',
    },
  },
  nn: {
    title: 'Rett attestert linje',
    intro:
      'Linja er attestert og blir ståande. Rettinga blir ei linje som trekkjer henne frå, og ei ny linje. Begge blir attesterte.',
    reverseTitle: 'Ta bort attestert linje',
    reverseIntro: (line) => `${line} er attestert og blir ståande. Ei ny linje trekkjer henne frå.`,
    reason: 'Kvifor?',
    because: 'Grunn',
    reasonHint: 'Grunnen står på timelista.',
    save: 'Rett',
    reverse: 'Trekk frå',
    cancel: 'Avbryt',
    typedChange: (number) => `timar endre ${number} 3 t fordi GRUNN`,
    typedRemove: (number) => `timar slett ${number} fordi GRUNN`,
    corrected: 'Retta',
    reversed: 'Trekt frå',
    before: 'Før',
    after: 'No',
    kept: (months) =>
      `Den attesterte linja står som ho var. Det nye må leverast og attesterast: ${months
        .map(({ typed, isOver }) => `«${typed}»${isOver ? '' : ' når den månaden er over'}`)
        .join(' og ')}.`,
    submit: 'Lever',
    undo: 'Angre',
    undone: (line) => `Rettinga er sletta. Den attesterte linja gjeld som før: ${line}.`,
    replacementGone: (line) => `Den nye linja er sletta: ${line}. Den gamle er framleis trekt frå.`,
    correctionOf: (line) => `rettinga av ${line}`,
    marks: { corrected: 'retta', reversing: 'trekkjer frå', replacing: 'ny linje' },
    faults: {
      submitted: (withdraw) =>
        `Linja er levert og ventar på attestering. Skriv «${withdraw}», så kan du endre henne.`,
      locked: (month, names) =>
        `${month} er låst av fylket, og linja kan ikkje endrast eller rettast.${names === '' ? '' : ` Spør ${names} om å låse opp månaden.`}`,
      lockedMonth: (month, place, names) =>
        `${month} er låst for ${place}, så ingen kan føre timar der.${names === '' ? '' : ` Spør ${names} om å låse opp månaden.`}`,
      alreadyCorrected: 'Linja er alt retta. Rett den nye linja i staden: ho står i «timar liste».',
      reversing: 'Denne linja trekkjer ei attestert linje frå, og kan ikkje endrast. Rett den nye linja.',
      reversingCopy: (number) =>
        `Linje ${number} trekkjer ei attestert linje frå, og er ikkje noko å kopiere. Skriv numra på dei andre.`,
      otherSubmitted: (withdraw) =>
        `Resten av rettinga er levert. Skriv «${withdraw}», så kan du slette henne.`,
      otherAttested: 'Den nye linja i rettinga er alt attestert. Rett henne i staden.',
      reason: 'Skriv kvifor linja blir retta.',
      reasonTooLong: (max) => `Skriv grunnen på høgst ${max} teikn.`,
      unchanged: 'Linja seier alt dette. Skriv kva som skal vere annleis.',
      oneByOne: 'Ei av linjene er del av ei retting. Slett rettinga for seg, til dømes «timar slett 2».',
    },
  },
  en: {
    title: 'Correct an attested line',
    intro:
      'The line is attested and stays. The correction is a line that takes it back and a new one; both are attested.',
    reverseTitle: 'Remove an attested line',
    reverseIntro: (line) => `${line} is attested and stays. A new line takes it back.`,
    reason: 'Why?',
    because: 'Reason',
    reasonHint: 'The reason is printed on the timesheet.',
    save: 'Correct',
    reverse: 'Take back',
    cancel: 'Cancel',
    typedChange: (number) => `hours change ${number} 3h because REASON`,
    typedRemove: (number) => `hours remove ${number} because REASON`,
    corrected: 'Corrected',
    reversed: 'Taken back',
    before: 'Before',
    after: 'Now',
    kept: (months) =>
      `The attested line stays as it was. What is new must be submitted and attested: ${months
        .map(({ typed, isOver }) => `“${typed}”${isOver ? '' : ' once that month is over'}`)
        .join(' and ')}.`,
    submit: 'Submit',
    undo: 'Undo',
    undone: (line) => `The correction is removed. The attested line counts as before: ${line}.`,
    replacementGone: (line) => `The new line is removed: ${line}. The old one is still taken back.`,
    correctionOf: (line) => `the correction of ${line}`,
    marks: { corrected: 'corrected', reversing: 'takes back', replacing: 'new line' },
    faults: {
      submitted: (withdraw) =>
        `The line is submitted and waits to be attested. Type “${withdraw}” to be able to change it.`,
      locked: (month, names) =>
        `${month} is locked by the county, and the line can’t be changed or corrected.${names === '' ? '' : ` Ask ${names} to unlock the month.`}`,
      lockedMonth: (month, place, names) =>
        `${month} is locked for ${place}, so nobody can log hours there.${names === '' ? '' : ` Ask ${names} to unlock the month.`}`,
      alreadyCorrected:
        'The line has been corrected already. Correct the new line instead: see “hours list”.',
      reversing: 'This line takes an attested line back and can’t be changed. Correct the new line.',
      reversingCopy: (number) =>
        `Line ${number} takes an attested line back, and is nothing to copy. Write the numbers of the others.`,
      otherSubmitted: (withdraw) =>
        `The rest of the correction is submitted. Type “${withdraw}” to be able to remove it.`,
      otherAttested: 'The correction’s new line is attested already. Correct that one instead.',
      reason: 'Write why the line is corrected.',
      reasonTooLong: (max) => `Use at most ${max} characters for the reason.`,
      unchanged: 'The line says this already. Write what should be different.',
      oneByOne:
        'One of the lines is part of a correction. Remove it by itself, for example “hours remove 2”.',
    },
  },
};
