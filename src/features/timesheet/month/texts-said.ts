import { aMonth, carrying, maybe, remainder, word } from '../../../chat/button-value.ts';
import { phrasesOf, press, sayings } from '../../../chat/wording.ts';
import { say } from '../../../translated.ts';
import { word as hours } from '../texts-said.ts';

/** A person's month in a municipality of a network. */
const month = { month: aMonth, municipalityId: word, personId: word, networkId: word };
/** The same with the seal of the lines that were shown, where they were. */
const sealed = carrying({ ...month, seal: maybe(word) });
/** A municipality's month. */
const locked = carrying({ month: aMonth, municipalityId: word, networkId: word });

const saying = sayings(
  'months',
  hours,
  {
    submit: {
      carries: sealed,
      verb: say('lever', 'lever', 'submit'),
      or: ['levere', 'send inn', 'hand in'],
      example: say('mars', 'mars', 'march'),
      does: say(
        'leverer måneden til attestering; «timer lever» tar den siste',
        'leverer månaden til attestering; «timar lever» tek den siste',
        'submits the month; “hours submit” takes the last one',
      ),
    },
    withdraw: {
      carries: carrying(month),
      verb: say('trekk', 'trekk', 'withdraw'),
      or: ['trekk tilbake'],
      example: say('mars', 'mars', 'march'),
      does: say(
        'trekker tilbake en levert måned som ikke er attestert',
        'trekkjer tilbake ein levert månad som ikkje er attestert',
        'withdraws a submitted month that isn’t attested yet',
      ),
    },
    show: {
      carries: carrying(month),
      verb: say('måned', 'månad', 'month'),
      example: say('mars', 'mars', 'march'),
      does: say(
        'linjene dine i måneden, med summer og status',
        'linjene dine i månaden, med summar og status',
        'your lines of the month, with sums and status',
      ),
    },
    attest: {
      carries: sealed,
      verb: say('attester', 'attester', 'attest'),
      or: ['attestere', 'godkjenn', 'approve'],
      does: say(
        'prosjektansvarlig og stedfortreder: hva som venter; «timer attester 2», «timer attester Pia mars», «timer attester alle mars»',
        'prosjektansvarleg og stadfortredar: kva som ventar; «timar attester 2», «timar attester Pia mars», «timar attester alle mars»',
        'for the one responsible and deputies: what waits; “hours attest 2”, “hours attest Pia march”, “hours attest all march”',
      ),
    },
    return: {
      verb: say('returner', 'returner', 'return'),
      or: ['returnere'],
      example: say('Pia mars GRUNN', 'Pia mars GRUNN', 'Pia march REASON'),
      does: say(
        'gir måneden tilbake med det som må rettes',
        'gjev månaden tilbake med det som må rettast',
        'gives the month back with what must be corrected',
      ),
    },
    deputy: {
      verb: say('stedfortreder', 'stadfortredar', 'deputy'),
      or: ['stedfortredere', 'stadfortredarar', 'vikar'],
      example: say('Siv 1.–15. mai', 'Siv 1.–15. mai', 'Siv 1–15 May'),
      does: say(
        'lar en annen attestere for deg en tid',
        'lèt ein annan attestere for deg ei tid',
        'lets somebody else attest for you for a time',
      ),
    },
    lock: {
      carries: locked,
      verb: say('lås', 'lås', 'lock'),
      example: say('Leka mars', 'Leka mars', 'Leka march'),
      does: say(
        'låser en attestert måned; «timer lås» viser hvilke måneder det gjelder, «timer lås alle» låser dem',
        'låser ein attestert månad; «timar lås» viser kva månader det gjeld, «timar lås alle» låser dei',
        'locks an attested month; “hours lock” shows which',
      ),
    },
    unlock: {
      verb: say('lås opp', 'lås opp', 'unlock'),
      example: say('Leka mars GRUNN', 'Leka mars GRUNN', 'Leka march REASON'),
      does: say(
        'låser opp en måned så den kan rettes',
        'låser opp ein månad så han kan rettast',
        'unlocks a month so that it can be corrected',
      ),
    },
  },
  {
    list: 'attest',
    /** What was shown, and the words for which months it was. */
    attestAll: ['attest', carrying({ seal: word, of: remainder })],
    returnForm: ['return', carrying(month)],
    deputyForm: 'deputy',
    deputyEnd: 'deputy',
    lockAll: ['lock', carrying({ seal: word, at: maybe(word) })],
    unlockForm: ['unlock', locked],
  },
);

/** What is said of months, typed or pressed. */
export const said = {
  ...saying,
  /** A number is one of a list's, so it is typed after its command, which shows what it names. */
  open: press(saying.show.id, saying.attest, carrying(month)),
};

/** The commands as sentences name them. */
export const { nb, nn, en } = phrasesOf(said);
