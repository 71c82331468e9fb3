import type { Translated } from '../../chat/language.ts';

/** What is typed to do things with hours. */
export const typedWords: Translated<{
  log: string;
  anyway: string;
  change: string;
  remove: string;
  last: string;
  undo: string;
  list: string;
}> = {
  nb: {
    log: 'timer',
    anyway: 'timer likevel',
    change: 'timer endre',
    remove: 'timer slett',
    last: 'siste',
    undo: 'timer angre',
    list: 'timer liste',
  },
  nn: {
    log: 'timar',
    anyway: 'timar likevel',
    change: 'timar endre',
    remove: 'timar slett',
    last: 'siste',
    undo: 'timar angre',
    list: 'timar liste',
  },
  en: {
    log: 'hours',
    anyway: 'hours anyway',
    change: 'hours change',
    remove: 'hours remove',
    last: 'last',
    undo: 'hours undo',
    list: 'hours list',
  },
};
