import { carrying, maybe, remainder, word, wordOf } from '../../chat/button-value.ts';
import { sayings } from '../../chat/wording.ts';
import { statusStates } from '../../domain/statuses.ts';
import { say } from '../../translated.ts';

const version = carrying({ threadId: word, id: word });

/** What is said about statuses, typed or pressed. */
export const said = sayings(
  'status',
  say('status'),
  {
    report: {
      or: ['meld inn', 'ny status', 'new status'],
      example: say(
        'i rute: TEKST. Neste: TEKST',
        'i rute: TEKST. Neste: TEKST',
        'on track: TEXT. Next: TEXT',
      ),
      does: say(
        'melder status for kommunen (i rute, forsinket eller stanset)',
        'melder status for kommunen (i rute, forseinka eller stansa)',
        'reports the municipality’s status (on track, delayed or stopped)',
      ),
    },
    take: {
      example: say('2'),
      does: say(
        'viser nummer 2 i listen, med versjoner og svar',
        'viser nummer 2 i lista, med versjonar og svar',
        'shows number 2 of the list, with its versions and replies',
      ),
    },
    list: {
      verb: say('liste', 'liste', 'list'),
      or: ['lista'],
      example: say('uke 12', 'veke 12', 'week 12'),
      does: say(
        'viser statusene i nettverket (uke og kommune kan utelates)',
        'viser statusane i nettverket (veke og kommune kan utelatast)',
        'lists the network’s statuses (week and municipality are optional)',
      ),
    },
    show: {
      verb: say('vis', 'vis', 'show'),
      example: say('Leka uke 12', 'Leka veke 12', 'Leka week 12'),
      does: say(
        'viser en hel status med dialogen',
        'viser ein heil status med dialogen',
        'shows a whole status with its dialogue',
      ),
    },
    reply: {
      verb: say('svar', 'svar', 'reply'),
      or: ['kommenter', 'comment'],
      example: say('2 TEKST', '2 TEKST', '2 TEXT'),
      does: say(
        'svarer på en status; den som skrev den, får beskjed',
        'svarar på ein status; den som skreiv han, får melding',
        'replies to a status; its author is told',
      ),
    },
    edit: {
      verb: say('endre', 'endre', 'edit'),
      does: say(
        'endrer din siste status; den tidligere versjonen blir tatt vare på',
        'endrar den siste statusen din; den tidlegare versjonen blir teken vare på',
        'changes your latest status; the earlier version is kept',
      ),
    },
    undo: {
      carries: version,
      verb: say('angre', 'angre', 'undo'),
      does: say(
        'trekker tilbake det siste du meldte eller endret denne uken',
        'trekkjer tilbake det siste du melde eller endra denne veka',
        'withdraws what you last reported or changed this week',
      ),
    },
    restore: {
      carries: version,
      verb: say('gjenopprett', 'gjenopprett', 'restore'),
      does: say(
        'henter tilbake en status du angret denne uken',
        'hentar tilbake ein status du angra denne veka',
        'brings back a status you undid this week',
      ),
    },
    nudge: {
      verb: say('purr', 'purr', 'nudge'),
      or: ['purring', 'remind'],
      does: say(
        'purrer på dem som ikke har meldt denne uken, én gang om dagen',
        'purrar på dei som ikkje har meldt denne veka, éin gong om dagen',
        'reminds those who haven’t reported this week, once a day',
      ),
    },
  },
  {
    choose: ['report', carrying({ state: maybe(wordOf(statusStates)), place: word, text: remainder })],
    nothingNew: 'report',
    open: 'take',
    openReply: ['reply', carrying({ threadId: word, words: remainder })],
    sendNudge: 'nudge',
    save: 'report',
    change: 'edit',
  },
);
