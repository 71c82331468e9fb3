import { aDay, carrying, maybe, word } from '../../../chat/button-value.ts';
import { press, sayings } from '../../../chat/wording.ts';
import { say } from '../../../translated.ts';
import { handedIn } from '../rules-much.ts';

/** A payment, and on which day it came so far; today where nothing is said. */
const dated = carrying({ id: word, day: maybe(aDay) });

/** What is typed for payments of the grant. */
const typed = sayings('payments', say('utbetaling', 'utbetaling', 'payment'), {
  show: {
    carries: carrying({ networkId: word, municipalityId: maybe(word) }),
    does: say(
      'viser utbetalingene av tilskuddet, og hvor langt de er kommet',
      'viser utbetalingane av tilskotet, og kor langt dei er komne',
      'shows the payments of the grant, and how far they have come',
    ),
  },
  new: {
    verb: say('ny', 'ny', 'new'),
    or: ['nytt', 'add'],
    example: say(
      'Leka kr 343 750 1. utbetaling frist 1. juni',
      'Leka kr 343 750 1. utbetaling frist 1. juni',
      'Leka kr 343 750 first half due 1 June',
    ),
    does: say(
      'setter opp en utbetaling til en kommune; «utbetaling ny» alene gir et skjema',
      'set opp ei utbetaling til ein kommune; «utbetaling ny» åleine gjev eit skjema',
      'enters a payment to a municipality; “payment new” alone gives a form',
    ),
  },
  asked: {
    carries: dated,
    verb: say('bedt om', 'bede om', 'asked'),
    or: ['beden om', 'bedt', 'søkt', 'requested', 'asked for'],
    example: say('2 12. mars', '2 12. mars', '2 12 March'),
    does: say(
      'sier at kommunen har bedt om utbetalingen; «utbetaling 2 bedt om 12. mars» er det samme',
      'seier at kommunen har bede om utbetalinga; «utbetaling 2 bede om 12. mars» er det same',
      'says that the municipality has asked for the payment; “payment 2 asked 12 March” is the same',
    ),
  },
  approved: {
    carries: dated,
    verb: say('godkjent', 'godkjend', 'approved'),
    or: ['godkjenn', 'godkjenne', 'approve'],
    example: say('2 12. mars', '2 12. mars', '2 12 March'),
    does: say(
      'sier at utbetalingen er godkjent',
      'seier at utbetalinga er godkjend',
      'says that the payment is approved',
    ),
  },
  paid: {
    carries: dated,
    verb: say('betalt', 'betalt', 'paid'),
    or: ['utbetalt', 'betal'],
    example: say('2 12. mars', '2 12. mars', '2 12 March'),
    does: say(
      'sier at utbetalingen er betalt',
      'seier at utbetalinga er betalt',
      'says that the payment is paid',
    ),
  },
  edit: {
    verb: say('endre', 'endre', 'edit'),
    or: ['change'],
    example: say('2', '2', '2'),
    does: say(
      'endrer en utbetaling i et skjema',
      'endrar ei utbetaling i eit skjema',
      'changes a payment in a form',
    ),
  },
  remove: {
    verb: say('slett', 'slett', 'delete'),
    or: ['fjern', 'remove'],
    example: say('2', '2', '2'),
    does: say('sletter en utbetaling', 'slettar ei utbetaling', 'deletes a payment'),
  },
});

/** What is said of payments, typed or pressed. */
export const said = { ...typed, sure: press('payments.sure', typed.new, handedIn) };
