import { aDay, carrying, maybe, remainder, word } from '../../chat/button-value.ts';
import { phrasesOf, sayings } from '../../chat/wording.ts';
import { say } from '../../translated.ts';

/** A date of a deadline, by ids. */
const date = { deadline: word, due: aDay };
/** A line of somebody's list: whose it is stands in it where it is a municipality's. */
const line = { ...date, municipality: maybe(word) };

/** What is said about deadlines, typed or pressed. */
export const said = sayings(
  'deadlines',
  say('frist', 'frist', 'deadline'),
  {
    show: {
      carries: carrying(line),
      does: say(
        'viser fristene dine, de nærmeste først',
        'viser fristane dine, dei nærmaste først',
        'shows your deadlines, nearest first',
      ),
    },
    listAll: {
      verb: say('liste', 'liste', 'list'),
      or: ['vis', 'show'],
      example: say('alle', 'alle', 'all'),
      does: say(
        'viser også ferdige og senere frister',
        'viser òg ferdige og seinare fristar',
        'shows those done and later on as well',
      ),
    },
    today: {
      verb: say('i dag', 'i dag', 'today'),
      or: ['idag'],
      does: say(
        'viser fristene som går ut i dag, ferdige og ikke',
        'viser fristane som går ut i dag, ferdige og ikkje',
        'shows the deadlines that fall due today, done or not',
      ),
    },
    complete: {
      carries: carrying({ ...line, note: remainder }),
      verb: say('ferdig', 'ferdig', 'done'),
      or: ['fullført', 'complete'],
      example: say('2 sendt i dag', '2 sendt i dag', '2 sent today'),
      does: say(
        'melder en frist ferdig for kommunen din, med et notat eller en lenke',
        'melder ein frist ferdig for kommunen din, med eit notat eller ei lenkje',
        'reports a deadline done for your municipality, with a note or a link',
      ),
    },
    undo: {
      verb: say('ikke ferdig', 'ikkje ferdig', 'not done'),
      or: ['angre', 'undo'],
      example: say('2'),
      does: say(
        'sier at frist nummer 2 i listen ikke er ferdig likevel',
        'seier at frist nummer 2 i lista ikkje er ferdig likevel',
        'says that number 2 in the list isn’t done after all',
      ),
    },
    new: {
      verb: say('ny', 'ny', 'new'),
      or: ['nytt'],
      example: say(
        'Tertialstatus 30. april for Leka',
        'Tertialstatus 30. april for Leka',
        'Four-month status 30 April for Leka',
      ),
      does: say(
        'setter en frist; legg til «hver måned» eller «hvert år» om den gjentas. «frist ny» alene gir et skjema',
        'set ein frist; legg til «kvar månad» eller «kvart år» om han blir gjenteken. «frist ny» åleine gjev eit skjema',
        'sets a deadline; add “every month” or “every year” if it repeats. “deadline new” alone gives a form',
      ),
    },
    edit: {
      verb: say('endre', 'endre', 'edit'),
      or: ['change'],
      example: say('2'),
      does: say(
        'endrer en frist i et skjema',
        'endrar ein frist i eit skjema',
        'changes a deadline in a form',
      ),
    },
    postpone: {
      carries: carrying({ deadline: word, day: remainder }),
      verb: say('utsett', 'utset', 'postpone'),
      or: ['flytt', 'move'],
      example: say('2 15. mai', '2 15. mai', '2 15 May'),
      does: say('gir en frist en ny dato', 'gjev ein frist ein ny dato', 'gives a deadline a new date'),
    },
    cancel: {
      verb: say('slett', 'slett', 'delete'),
      or: ['avlys', 'cancel'],
      example: say('2'),
      does: say('sletter en frist', 'slettar ein frist', 'deletes a deadline'),
    },
    restore: {
      verb: say('gjenopprett', 'gjenopprett', 'restore'),
      does: say(
        'henter tilbake en frist som er slettet',
        'hentar tilbake ein frist som er sletta',
        'brings back a deadline that was deleted',
      ),
    },
    nudge: {
      carries: carrying(date),
      verb: say('purr', 'purr', 'nudge'),
      or: ['purring', 'remind'],
      example: say('3'),
      does: say(
        'purrer på kommunene som ikke er ferdige, én gang om dagen',
        'purrar på kommunane som ikkje er ferdige, éin gong om dagen',
        'reminds the municipalities that aren’t done, once a day',
      ),
    },
  },
  { sendNudge: ['nudge', carrying(date)], create: 'new', save: 'edit' },
);

/** The words of these commands, for sentences that name them. */
export const { nb, nn, en } = phrasesOf(said);
