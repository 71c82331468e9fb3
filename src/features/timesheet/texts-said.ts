import { phrasesOf, sayings } from '../../chat/wording.ts';
import { say } from '../../translated.ts';
import { aDraft, lineIds, manyDrafts, placedDrafts } from './log/rules-draft.ts';

/** The first word of all that has to do with hours. */
export const word = say('timer', 'timar', 'hours');

/** What is said for hours, typed or pressed. */
export const said = sayings(
  'hours',
  word,
  {
    log: {
      example: say(
        '2,5 t i går innbyggermøte',
        '2,5 t i går innbyggjarmøte',
        '2.5h yesterday community meeting',
      ),
      does: say(
        'fører timer; «timer» alene gir et skjema. «#næring» setter temaet, «#tilskudd» finansieringen',
        'fører timar; «timar» åleine gjev eit skjema. «#næring» set temaet, «#tilskot» finansieringa',
        'logs hours; “hours” alone gives a form. “#næring” sets the theme, “#grant” the financing',
      ),
    },
    list: {
      verb: say('liste', 'liste', 'list'),
      or: ['lista', 'vis', 'show'],
      does: say(
        'timene dine; også «timer liste uke 12» og «timer liste mars»',
        'timane dine; òg «timar liste veke 12» og «timar liste mars»',
        'your hours; also “hours list week 12” and “hours list march”',
      ),
    },
    change: {
      verb: say('endre', 'endre', 'change'),
      or: ['endra', 'rett', 'rediger', 'edit'],
      example: say('siste 3 t', 'siste 3 t', 'last 3h'),
      does: say(
        'endrer det siste du førte; «timer endre 2 i går» flytter linje 2 i listen til i går',
        'endrar det siste du førte; «timar endre 2 i går» flyttar linje 2 i lista til i går',
        'changes what you logged last; “hours change 2 yesterday” moves line 2 of the list to yesterday',
      ),
    },
    undo: {
      verb: say('angre', 'angre', 'undo'),
      or: ['angra'],
      does: say(
        'sletter det siste du førte i dag',
        'slettar det siste du førte i dag',
        'removes what you logged last today',
      ),
    },
    remove: {
      verb: say('slett', 'slett', 'remove'),
      or: ['slette', 'sletta', 'fjern', 'delete'],
      example: say('2'),
      does: say('sletter linje 2 i listen', 'slettar linje 2 i lista', 'removes line 2 of the list'),
    },
    copy: {
      verb: say('kopier', 'kopier', 'copy'),
      or: [
        'kopiér',
        'kopiere',
        'samme som',
        'same som',
        'det samme som',
        'det same som',
        'same as',
        'the same as',
      ],
      example: say('i går', 'i går', 'yesterday'),
      does: say(
        'fører det samme i dag; også «timer kopier 2 til onsdag» og «timer kopier forrige uke»',
        'fører det same i dag; òg «timar kopier 2 til onsdag» og «timar kopier førre veke»',
        'logs the same today; also “hours copy 2 to wednesday” and “hours copy last week”',
      ),
    },
    repeat: {
      verb: say('samme som sist', 'same som sist', 'same as last'),
      or: [
        'same as last time',
        'det samme som sist',
        'det same som sist',
        'the same as last',
        'the same as last time',
        'samme',
        'det samme',
        'det same',
        'som sist',
        'gjenta',
        'repeat',
      ],
      example: say('2 t', '2 t', '2h'),
      does: say(
        'fører det du førte sist en gang til, her med 2 t',
        'fører det du førte sist ein gong til, her med 2 t',
        'logs what you logged last once more, here with 2h',
      ),
    },
    anyway: {
      verb: say('likevel', 'likevel', 'anyway'),
      example: say('2 t møte', '2 t møte', '2h meeting'),
      does: say(
        'fører linjen selv om den ligner en linje du allerede har ført',
        'fører linja sjølv om ho liknar ei linje du allereie har ført',
        'logs the line even if it looks like one you have already logged',
      ),
    },
  },
  {
    form: 'log',
    edit: 'change',
    /** Logs a line that was offered. */
    choose: ['log', aDraft],
    /** The line stands already. */
    same: 'log',
    both: ['anyway', aDraft],
    /** A line of the front page, logged again today. */
    again: 'copy',
    revert: ['change', aDraft],
    manyAt: ['log', placedDrafts],
    saveMany: ['log', manyDrafts],
    removeMany: ['remove', lineIds],
    /** Asks which measure lines are for. */
    tie: ['change', lineIds],
    tieTo: ['change', lineIds],
    save: 'log',
    correct: 'change',
    reverse: 'remove',
  },
);

/** The commands as sentences name them. */
export const { nb, nn, en } = phrasesOf(said);
