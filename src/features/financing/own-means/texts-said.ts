import { carrying, remainder, word } from '../../../chat/button-value.ts';
import { press, sayings } from '../../../chat/wording.ts';
import { say } from '../../../translated.ts';
import { handedIn } from '../rules-much.ts';

/** A line, with the seal of what was shown of it. */
const sealed = carrying({ id: word, seal: word });

/** A line, and what is typed of it. */
const inWords = carrying({ id: word, words: remainder });

/** What is typed for own means. */
const typed = sayings('own-means', say('egeninnsats', 'eigeninnsats', 'ownwork'), {
  new: {
    verb: say('ny', 'ny', 'new'),
    or: ['nye', 'nytt', 'før', 'add'],
    example: say(
      'kr 50 000 konsulent 12. mars bilag 1042',
      'kr 50 000 konsulent 12. mars bilag 1042',
      'kr 50 000 consultant 12 March voucher 1042',
    ),
    does: say(
      'fører penger som kommunen har lagt inn; «egeninnsats ny» alene gir et skjema',
      'fører pengar som kommunen har lagt inn; «eigeninnsats ny» åleine gjev eit skjema',
      'enters money that the municipality has put in; “ownwork new” alone gives a form',
    ),
  },
  list: {
    carries: carrying({ place: remainder }),
    verb: say('penger', 'pengar', 'money'),
    or: ['midler', 'midlar', 'egne midler', 'eigne midlar', 'means', 'kontantinnsats', 'kontant'],
    does: say(
      'viser pengene som er lagt inn, og hvor langt de er kommet; «egeninnsats penger 2024» viser et år',
      'viser pengane som er lagde inn, og kor langt dei er komne; «eigeninnsats pengar 2024» viser eit år',
      'shows the money that has been put in, and how far it has come; “ownwork money 2024” shows a year',
    ),
  },
  edit: {
    carries: inWords,
    verb: say('endre', 'endre', 'edit'),
    or: ['change'],
    example: say('2 kr 45 000', '2 kr 45 000', '2 kr 45 000'),
    does: say(
      'endrer en linje som ikke er attestert; «egeninnsats endre 2» alene gir et skjema',
      'endrar ei linje som ikkje er attestert; «eigeninnsats endre 2» åleine gjev eit skjema',
      'changes a line that isn’t attested; “ownwork edit 2” alone gives a form',
    ),
  },
  remove: {
    verb: say('slett', 'slett', 'delete'),
    or: ['fjern', 'remove'],
    example: say('2', '2', '2'),
    does: say(
      'sletter en linje som ikke er attestert',
      'slettar ei linje som ikkje er attestert',
      'deletes a line that isn’t attested',
    ),
  },
  attest: {
    carries: sealed,
    verb: say('attester', 'attester', 'attest'),
    or: ['attestere', 'godkjenn', 'approve'],
    example: say('2', '2', '2'),
    does: say(
      'prosjektansvarlig og stedfortreder: hva som venter; «egeninnsats attester 2», «egeninnsats attester alle»',
      'prosjektansvarleg og stadfortredar: kva som ventar; «eigeninnsats attester 2», «eigeninnsats attester alle»',
      'for the one responsible and deputies: what waits; “ownwork attest 2”, “ownwork attest all”',
    ),
  },
  correct: {
    carries: inWords,
    verb: say('rett', 'rett', 'correct'),
    or: ['rette', 'korriger'],
    example: say(
      '2 kr 45 000 fordi bilaget var på mindre',
      '2 kr 45 000 fordi bilaget var på mindre',
      '2 kr 45 000 because the voucher was for less',
    ),
    does: say(
      'retter en attestert linje med en linje som nuller den ut, og en ny',
      'rettar ei attestert linje med ei linje som nullar henne ut, og ei ny',
      'corrects an attested line by one that reverses it, and a new one',
    ),
  },
});

/** What is said of own means, typed or pressed. */
export const said = {
  ...typed,
  attestAll: press('own-means.attestAll', typed.attest, carrying({ seal: word })),
  sure: press('own-means.sure', typed.new, handedIn),
  waiting: press('own-means.waiting', typed.attest, carrying({})),
};
