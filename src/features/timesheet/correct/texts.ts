import { say, translated } from '../../../translated.ts';
import { en, nb, nn } from '../texts-said.ts';

/** A month that a correction has lines in, and how it is handed in: «timer lever mars 2024», once it is over. */
export type MonthToSubmit = { readonly name: string; readonly typed: string; readonly isOver: boolean };

export const correctTexts = translated({
  title: say('Rett attestert linje', 'Rett attestert linje', 'Correct an attested line'),
  intro: say(
    'Linjen er attestert og blir stående. Jeg lager to linjer: én som nuller ut den gamle, og én med det riktige. Begge må attesteres.',
    'Linja er attestert og blir ståande. Eg lagar to linjer: éi som nullar ut den gamle, og éi med det rette. Begge må attesterast.',
    'The line is attested and stays. I make two lines: one that reverses the old one, and one with what is right. Both must be attested.',
  ),
  reverseTitle: say('Ta bort attestert linje', 'Ta bort attestert linje', 'Remove an attested line'),
  reverseIntro: say(
    (line: string) => `${line} er attestert og blir stående. En ny linje nuller den ut.`,
    (line) => `${line} er attestert og blir ståande. Ei ny linje nullar henne ut.`,
    (line) => `${line} is attested and stays. A new line reverses it.`,
  ),
  reason: say('Hvorfor?', 'Kvifor?', 'Why?'),
  because: say('Grunn', 'Grunn', 'Reason'),
  reasonHint: say(
    'Grunnen står på timelisten.',
    'Grunnen står på timelista.',
    'The reason is printed on the timesheet.',
  ),
  save: say('Rett', 'Rett', 'Correct'),
  reverse: say('Null ut', 'Null ut', 'Reverse'),
  /** What is typed after a line's number, as an example. */
  changeWords: say('3 t fordi GRUNN', '3 t fordi GRUNN', '3h because REASON'),
  removeWords: say('fordi GRUNN', 'fordi GRUNN', 'because REASON'),
  corrected: say('Rettet', 'Retta', 'Corrected'),
  reversed: say('Nullet ut', 'Nulla ut', 'Reversed'),
  before: say('Før', 'Før', 'Before'),
  after: say('Nå', 'No', 'Now'),
  kept: say(
    (months: readonly MonthToSubmit[]) =>
      `Den attesterte linjen står som den var. Det nye må leveres og attesteres: ${months
        .map(({ typed, isOver }) => `«${typed}»${isOver ? '' : ' når den måneden er over'}`)
        .join(' og ')}.`,
    (months) =>
      `Den attesterte linja står som ho var. Det nye må leverast og attesterast: ${months
        .map(({ typed, isOver }) => `«${typed}»${isOver ? '' : ' når den månaden er over'}`)
        .join(' og ')}.`,
    (months) =>
      `The attested line stays as it was. What is new must be submitted and attested: ${months
        .map(({ typed, isOver }) => `“${typed}”${isOver ? '' : ' once that month is over'}`)
        .join(' and ')}.`,
  ),
  submit: say('Lever', 'Lever', 'Submit'),
  undone: say(
    (line: string) => `Rettelsen er slettet. Den attesterte linjen gjelder som før: ${line}.`,
    (line) => `Rettinga er sletta. Den attesterte linja gjeld som før: ${line}.`,
    (line) => `The correction is removed. The attested line counts as before: ${line}.`,
  ),
  replacementGone: say(
    (line: string) => `Den nye linjen er slettet: ${line}. Den gamle er fortsatt nullet ut.`,
    (line) => `Den nye linja er sletta: ${line}. Den gamle er framleis nulla ut.`,
    (line) => `The new line is removed: ${line}. The old one is still reversed.`,
  ),
  correctionOf: say(
    (line: string) => `rettelsen av ${line}`,
    (line) => `rettinga av ${line}`,
    (line) => `the correction of ${line}`,
  ),
  /** What «Slett» takes away where a correction was logged last: all of it, or its new line alone. */
  marks: {
    corrected: say('rettet', 'retta', 'corrected'),
    reversing: say('nuller ut', 'nullar ut', 'reverses'),
    replacing: say('ny linje', 'ny linje', 'new line'),
  },
  faults: {
    submitted: say(
      'Linjen er levert og venter på attestering. Trekk måneden tilbake, så kan du endre den.',
      'Linja er levert og ventar på attestering. Trekk månaden tilbake, så kan du endre linja.',
      'The line is submitted and waits to be attested. Take the month back to be able to change it.',
    ),
    locked: say(
      (month: string) => `${month} er låst av fylket, og linjen kan ikke endres eller rettes.`,
      (month) => `${month} er låst av fylket, og linja kan ikkje endrast eller rettast.`,
      (month) => `${month} is locked by the county, and the line can’t be changed or corrected.`,
    ),
    lockedMonth: say(
      (month: string, place: string) => `${month} er låst for ${place}, så ingen kan føre timer der.`,
      (month, place) => `${month} er låst for ${place}, så ingen kan føre timar der.`,
      (month, place) => `${month} is locked for ${place}, so nobody can log hours there.`,
    ),
    askToUnlock: say(
      (names: string) => `Spør ${names} om å låse opp måneden.`,
      (names) => `Spør ${names} om å låse opp månaden.`,
      (names) => `Ask ${names} to unlock the month.`,
    ),
    alreadyCorrected: say(
      `Linjen er allerede rettet. Rett den nye linjen i stedet: den står i «${nb.list}».`,
      `Linja er allereie retta. Rett den nye linja i staden: ho står i «${nn.list}».`,
      `The line has been corrected already. Correct the new line instead: see “${en.list}”.`,
    ),
    reversing: say(
      'Denne linjen nuller ut en attestert linje og kan ikke endres. Rett den nye linjen.',
      'Denne linja nullar ut ei attestert linje og kan ikkje endrast. Rett den nye linja.',
      'This line reverses an attested line and can’t be changed. Correct the new line.',
    ),
    reversingCopy: say(
      (number: number) =>
        `Linje ${number} nuller ut en attestert linje og kan ikke kopieres. Skriv numrene på de andre.`,
      (number) =>
        `Linje ${number} nullar ut ei attestert linje og kan ikkje kopierast. Skriv numra på dei andre.`,
      (number) =>
        `Line ${number} reverses an attested line and can’t be copied. Write the numbers of the others.`,
    ),
    otherSubmitted: say(
      (withdraw: string) => `Resten av rettelsen er levert. Skriv «${withdraw}», så kan du slette den.`,
      (withdraw) => `Resten av rettinga er levert. Skriv «${withdraw}», så kan du slette rettinga.`,
      (withdraw) => `The rest of the correction is submitted. Type “${withdraw}” to be able to remove it.`,
    ),
    otherAttested: say(
      'Den nye linjen i rettelsen er allerede attestert. Rett den nye linjen i stedet.',
      'Den nye linja i rettinga er allereie attestert. Rett den nye linja i staden.',
      'The correction’s new line is attested already. Correct that one instead.',
    ),
    reason: say(
      'Skriv hvorfor linjen rettes.',
      'Skriv kvifor linja blir retta.',
      'Write why the line is corrected.',
    ),
    unchanged: say(
      'Dette står allerede i linjen. Skriv hva som skal være annerledes.',
      'Dette står allereie i linja. Skriv kva som skal vere annleis.',
      'The line already says this. Write what should be different.',
    ),
    oneByOne: say(
      `En av linjene er del av en rettelse. Slett rettelsen for seg, for eksempel «${nb.remove} 2».`,
      `Ei av linjene er del av ei retting. Slett rettinga for seg, til dømes «${nn.remove} 2».`,
      `One of the lines is part of a correction. Remove it by itself, for example “${en.remove} 2”.`,
    ),
  },
});
