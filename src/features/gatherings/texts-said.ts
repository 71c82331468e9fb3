import { carrying, maybe, remainder, word, wordOf } from '../../chat/button-value.ts';
import { phrasesOf, sayings } from '../../chat/wording.ts';
import { say } from '../../translated.ts';
import { type Choice, choices } from './rules.ts';

/** What is said about gatherings, typed or pressed. */
export const said = sayings(
  'gatherings',
  say('samling', 'samling', 'gathering'),
  {
    show: {
      does: say(
        'viser de neste samlingene og svarene dine',
        'viser dei neste samlingane og svara dine',
        'shows the next gatherings and your answers',
      ),
    },
    listAll: {
      verb: say('vis', 'vis', 'show'),
      or: ['liste', 'list'],
      example: say('2'),
      does: say(
        'viser en samling med program og svar',
        'viser ei samling med program og svar',
        'shows one gathering with its agenda and answers',
      ),
    },
    coming: {
      verb: say('kommer', 'kjem', 'coming'),
      or: ['ja', 'yes', 'jeg kommer', 'eg kjem'],
      does: say(
        'svarer at du kommer på den neste',
        'svarar at du kjem på den neste',
        'answers that you are coming to the next one',
      ),
    },
    comingOnline: {
      verb: say('kommer digitalt', 'kjem digitalt', 'coming online'),
      or: ['kommer på video', 'kjem på video', 'kommer på teams', 'kjem på teams', 'digitalt', 'online'],
      does: say(
        'svarer at du blir med på video',
        'svarar at du blir med på video',
        'answers that you join by video',
      ),
    },
    maybe: {
      verb: say('kanskje', 'kanskje', 'maybe'),
      or: ['kommer kanskje', 'kjem kanskje', 'maybe coming'],
      example: say('2'),
      does: say(
        'svarer at du kanskje kommer på nummer 2 i listen',
        'svarar at du kanskje kjem på nummer 2 i lista',
        'answers that you may come to number 2 in the list',
      ),
    },
    notComing: {
      verb: say('kommer ikke', 'kjem ikkje', 'not coming'),
      or: [
        ...['nei', 'no', 'kan ikke', 'kan ikkje', 'jeg kommer ikke', 'eg kjem ikkje', 'avbud', 'avbod'],
        // Before a reason: «kommer ikke, er syk» is no «kommer» with a title behind it.
        ...['kommer ikke,', 'kjem ikkje,', 'not coming,'],
      ],
      does: say('svarer at du ikke kommer', 'svarar at du ikkje kjem', 'answers that you are not coming'),
    },
    takeBack: {
      verb: say('angre', 'angre', 'undo'),
      does: say(
        'tar tilbake det siste svaret ditt',
        'tek tilbake det siste svaret ditt',
        'takes back your latest answer',
      ),
    },
    participants: {
      verb: say('deltakere', 'deltakarar', 'participants'),
      or: ['hvem kommer', 'kven kjem', 'deltaker', 'deltakar'],
      does: say('viser hvem som kommer', 'viser kven som kjem', 'shows who’s coming'),
    },
    past: {
      verb: say('tidligere', 'tidlegare', 'past'),
      or: ['forrige', 'førre'],
      does: say(
        'viser samlinger som har vært',
        'viser samlingar som har vore',
        'shows gatherings that have been',
      ),
    },
    calendar: {
      verb: say('kalender', 'kalender', 'calendar'),
      or: ['ics'],
      example: say('2'),
      does: say(
        'gir en fil som legger samlingen i kalenderen din',
        'gjev ei fil som legg samlinga i kalenderen din',
        'gives a file that puts the gathering in your calendar',
      ),
    },
    plan: {
      verb: say('ny', 'ny', 'new'),
      or: ['nytt'],
      example: say(
        'Vårsamling 3.–4. april kl. 10–15 på Høylandet',
        'Vårsamling 3.–4. april kl. 10–15 på Høylandet',
        'Spring gathering 3–4 April at 10–15 in Høylandet',
      ),
      does: say(
        'setter opp en samling, også med «hver tirsdag» og «for prosjektlederne»; «samling ny» alene gir et skjema',
        'set opp ei samling, òg med «kvar tysdag» og «for prosjektleiarane»; «samling ny» åleine gjev eit skjema',
        'plans a gathering, with “every Tuesday” and “for the project leaders” if you like; “gathering new” alone gives a form',
      ),
    },
    edit: {
      verb: say('endre', 'endre', 'edit'),
      or: ['change'],
      example: say('2'),
      does: say(
        'endrer en samling i et skjema',
        'endrar ei samling i eit skjema',
        'changes a gathering in a form',
      ),
    },
    move: {
      carries: carrying({ gathering: word, day: remainder }),
      verb: say('flytt', 'flytt', 'move'),
      or: ['utsett', 'postpone'],
      example: say('2 10. april kl. 9–11', '2 10. april kl. 9–11', '2 10 April at 9–11'),
      does: say(
        'flytter en samling til en annen dag',
        'flyttar ei samling til ein annan dag',
        'moves a gathering to another day',
      ),
    },
    cancel: {
      verb: say('avlys', 'avlys', 'cancel'),
      or: ['slett', 'delete'],
      example: say('2'),
      does: say(
        'avlyser en samling og sier fra til de inviterte',
        'avlyser ei samling og seier frå til dei inviterte',
        'cancels a gathering and tells those invited',
      ),
    },
    restore: {
      verb: say('gjenopprett', 'gjenopprett', 'restore'),
      does: say('angrer en avlysning', 'angrar ei avlysing', 'undoes a cancellation'),
    },
    attendance: {
      carries: carrying({ gathering: word, names: remainder }),
      verb: say('oppmøte', 'oppmøte', 'attendance'),
      or: ['frammøte', 'fremmøte'],
      example: say('1 Siv, Tuva'),
      does: say(
        'registrerer hvem som møtte; uten navn får du et skjema',
        'registrerer kven som møtte; utan namn får du eit skjema',
        'records who attended; without names you get a form',
      ),
    },
    send: {
      verb: say('send'),
      example: say('2'),
      does: say(
        'sender ut en samling som er satt opp og venter',
        'sender ut ei samling som er sett opp og ventar',
        'tells those invited of a gathering that waits',
      ),
    },
    nudge: {
      verb: say('purr', 'purr', 'nudge'),
      or: ['purring', 'remind'],
      example: say('2'),
      does: say(
        'purrer på dem som ikke har svart, én gang om dagen',
        'purrar på dei som ikkje har svart, éin gong om dagen',
        'reminds those who haven’t answered, once a day',
      ),
    },
  },
  {
    cancelAll: 'cancel',
    /** Once it was shown what follows. */
    cancelSure: ['cancel', carrying({ gathering: word, all: maybe(wordOf(['all'] as const)) })],
    sendNudge: 'nudge',
    /** To another audience at once; nothing is all. */
    changeAudience: ['edit', carrying({ gathering: word, audience: maybe(word) })],
    answer: ['coming', carrying({ gathering: word, choice: wordOf(choices) })],
    create: 'plan',
    save: 'edit',
    attended: 'attendance',
  },
);

/** An answer as a button gives it. */
export const answering = (choice: Choice) => ({ ...said.answer, phrase: said[choice].phrase });

/** The words of these commands, for sentences that name them. */
export const { nb, nn, en } = phrasesOf(said);
