import { say, translated } from '../../../translated.ts';

/** What is typed to do things with hours. */
export const typedWords = translated({
  log: say('timer', 'timar', 'hours'),
  anyway: say('timer likevel', 'timar likevel', 'hours anyway'),
  change: say('timer endre', 'timar endre', 'hours change'),
  remove: say('timer slett', 'timar slett', 'hours remove'),
  last: say('siste', 'siste', 'last'),
  undo: say('timer angre', 'timar angre', 'hours undo'),
  list: say('timer liste', 'timar liste', 'hours list'),
});
