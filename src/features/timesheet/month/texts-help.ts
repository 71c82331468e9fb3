import type { Translated } from '../../../language.ts';

type Help = Translated<{ readonly type: string; readonly does: string }>;

/** The lines of the help. */
export const help: Readonly<
  Record<'submit' | 'withdraw' | 'show' | 'attest' | 'return' | 'deputy' | 'lock' | 'unlock', Help>
> = {
  submit: {
    nb: { type: 'timer lever mars', does: 'leverer måneden til attestering; «timer lever» tar den siste' },
    nn: { type: 'timar lever mars', does: 'leverer månaden til attestering; «timar lever» tek den siste' },
    en: { type: 'hours submit march', does: 'hands the month in; “hours submit” takes the last one' },
  },
  withdraw: {
    nb: { type: 'timer trekk mars', does: 'trekker tilbake en levert måned som ikke er attestert' },
    nn: { type: 'timar trekk mars', does: 'trekkjer tilbake ein levert månad som ikkje er attestert' },
    en: { type: 'hours withdraw march', does: 'takes back a month that isn’t attested yet' },
  },
  show: {
    nb: { type: 'timer måned mars', does: 'linjene dine i måneden, med summer og hvor den står' },
    nn: { type: 'timar månad mars', does: 'linjene dine i månaden, med summar og kvar han står' },
    en: { type: 'hours month march', does: 'your lines of the month, with sums and where it stands' },
  },
  attest: {
    nb: {
      type: 'timer attester',
      does: 'prosjektansvarlig og stedfortreder: hva som venter; «timer attester 2», «timer attester Pia mars», «timer attester alle mars»',
    },
    nn: {
      type: 'timar attester',
      does: 'prosjektansvarleg og stadfortredar: kva som ventar; «timar attester 2», «timar attester Pia mars», «timar attester alle mars»',
    },
    en: {
      type: 'hours attest',
      does: 'for the one responsible and deputies: what waits; “hours attest 2”, “hours attest Pia march”, “hours attest all march”',
    },
  },
  return: {
    nb: { type: 'timer returner Pia mars GRUNN', does: 'gir måneden tilbake med det som må rettes' },
    nn: { type: 'timar returner Pia mars GRUNN', does: 'gjev månaden tilbake med det som må rettast' },
    en: { type: 'hours return Pia march REASON', does: 'gives the month back with what must be corrected' },
  },
  deputy: {
    nb: { type: 'timer stedfortreder Siv 1.–15. mai', does: 'lar en annen attestere for deg en tid' },
    nn: { type: 'timar stadfortredar Siv 1.–15. mai', does: 'lèt ein annan attestere for deg ei tid' },
    en: { type: 'hours deputy Siv 1–15 May', does: 'lets somebody else attest for you for a time' },
  },
  lock: {
    nb: {
      type: 'timer lås Leka mars',
      does: 'låser en attestert måned; «timer lås» viser hvilke, «timer lås alle» låser dem',
    },
    nn: {
      type: 'timar lås Leka mars',
      does: 'låser ein attestert månad; «timar lås» viser kva for nokre, «timar lås alle» låser dei',
    },
    en: { type: 'hours lock Leka march', does: 'locks an attested month; “hours lock” shows which' },
  },
  unlock: {
    nb: { type: 'timer lås opp Leka mars GRUNN', does: 'låser opp en måned så den kan rettes' },
    nn: { type: 'timar lås opp Leka mars GRUNN', does: 'låser opp ein månad så han kan rettast' },
    en: { type: 'hours unlock Leka march REASON', does: 'unlocks a month so that it can be corrected' },
  },
};
