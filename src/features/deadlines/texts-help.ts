import type { Translated } from '../../language.ts';
import type { Verb } from './texts.ts';

type Help = Translated<{ readonly type: string; readonly does: string }>;

/** The lines for `hjelp`. */
export const help: Readonly<Record<Verb | 'list', Help>> = {
  list: {
    nb: { type: 'frist', does: 'viser fristene dine, nærmeste først' },
    nn: { type: 'frist', does: 'viser fristane dine, den næraste først' },
    en: { type: 'deadline', does: 'shows your deadlines, nearest first' },
  },
  show: {
    nb: { type: 'frist liste alle', does: 'viser også ferdige og senere frister' },
    nn: { type: 'frist liste alle', does: 'viser òg ferdige og seinare fristar' },
    en: { type: 'deadline list all', does: 'shows those done and later on as well' },
  },
  complete: {
    nb: {
      type: 'frist ferdig 2 sendt i dag',
      does: 'melder en frist ferdig for kommunen din, med et notat eller en lenke',
    },
    nn: {
      type: 'frist ferdig 2 sendt i dag',
      does: 'melder ein frist ferdig for kommunen din, med eit notat eller ei lenkje',
    },
    en: {
      type: 'deadline done 2 sent today',
      does: 'reports a deadline done for your municipality, with a note or a link',
    },
  },
  undo: {
    nb: {
      type: 'frist angre',
      does: 'angrer den siste du meldte ferdig; «frist ikke ferdig 2» angrer nummer 2 i lista',
    },
    nn: {
      type: 'frist angre',
      does: 'angrar den siste du melde ferdig; «frist ikkje ferdig 2» angrar nummer 2 i lista',
    },
    en: {
      type: 'deadline undo',
      does: 'takes back the latest that you reported done; “deadline not done 2” takes back number 2 in the list',
    },
  },
  postpone: {
    nb: { type: 'frist utsett 2 15. mai', does: 'gir en frist en ny dato' },
    nn: { type: 'frist utset 2 15. mai', does: 'gjev ein frist ein ny dato' },
    en: { type: 'deadline postpone 2 15 May', does: 'gives a deadline a new date' },
  },
  new: {
    nb: {
      type: 'frist ny Tertialstatus 30. april for Leka',
      does: 'setter en frist; legg til «hver måned» eller «hvert år» om den gjentas. «frist ny» alene gir et skjema',
    },
    nn: {
      type: 'frist ny Tertialstatus 30. april for Leka',
      does: 'set ein frist; legg til «kvar månad» eller «kvart år» om han blir gjenteken. «frist ny» åleine gjev eit skjema',
    },
    en: {
      type: 'deadline new Four-month status 30 April for Leka',
      does: 'sets a deadline; add “every month” or “every year” if it repeats. “deadline new” alone gives a form',
    },
  },
  edit: {
    nb: { type: 'frist endre 2', does: 'endrer en frist i et skjema' },
    nn: { type: 'frist endre 2', does: 'endrar ein frist i eit skjema' },
    en: { type: 'deadline edit 2', does: 'changes a deadline in a form' },
  },
  cancel: {
    nb: { type: 'frist slett 2', does: 'sletter en frist' },
    nn: { type: 'frist slett 2', does: 'slettar ein frist' },
    en: { type: 'deadline delete 2', does: 'deletes a deadline' },
  },
  restore: {
    nb: { type: 'frist gjenopprett', does: 'henter tilbake en frist som er slettet' },
    nn: { type: 'frist gjenopprett', does: 'hentar tilbake ein frist som er sletta' },
    en: { type: 'deadline restore', does: 'brings back a deadline that was deleted' },
  },
  nudge: {
    nb: { type: 'frist purr 3', does: 'purrer på kommunene som ikke er ferdige, én gang om dagen' },
    nn: { type: 'frist purr 3', does: 'purrar på kommunane som ikkje er ferdige, éin gong om dagen' },
    en: { type: 'deadline nudge 3', does: "reminds the municipalities that aren't done, once a day" },
  },
};
