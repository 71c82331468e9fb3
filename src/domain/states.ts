import { comparable, splitWords, trim, withoutEnd } from '../text.ts';
import { say, translated } from '../translated.ts';

/** How a municipality, a goal or a measure is doing; a status takes only those in the middle. */
export type State = 'planned' | 'onTrack' | 'delayed' | 'stopped' | 'done';

/** What each state is called. */
export const stateNames = translated({
  planned: say('planlagt', 'planlagt', 'planned'),
  onTrack: say('i rute', 'i rute', 'on track'),
  delayed: say('forsinket', 'forseinka', 'delayed'),
  stopped: say('stanset', 'stansa', 'stopped'),
  done: say('ferdig', 'ferdig', 'done'),
});

const stateWords: readonly (readonly [State, string])[] = [
  [
    'planned',
    'planlagt|ikke startet|ikke begynt|ikke påbegynt|ikkje starta|ikkje byrja|ikkje påbyrja|planned|not started',
  ],
  [
    'onTrack',
    'i rute|irute|i gang|igang|på skinner|på plan|etter planen|etter plan|som planlagt|i henhold til planen|i samsvar med planen|on track|on schedule|on plan|as planned|according to plan|in progress|under way|underway|started|startet|starta',
  ],
  ['delayed', 'forsinket|forseinket|forseinka|forsinka|forseinke|delayed|behind schedule|behind|late'],
  ['stopped', 'stanset|stansa|stoppet|stoppa|stopped|på vent|on hold'],
  ['done', 'ferdig|fullført|gjennomført|gjort|utført|done|completed|finished|complete'],
];
const states: ReadonlyMap<string, State> = new Map(
  stateWords.flatMap(([state, words]) => words.split('|').map((word) => [word, state] as const)),
);
const mostWords = Math.max(...[...states.keys()].map((words) => words.split(' ').length));

/** Words that bind what follows to the state: «i gang med kartlegging» is what is told, and says the state as well. */
const binding = /^(?:med|with|og|and)(?=\s)/iu;

/** Takes one of some states off the beginning of a text, with the colon, dash or comma that follows it. */
export function takeState<Known extends State>(
  text: string,
  known: readonly Known[],
): { state: Known | undefined; rest: string } {
  const whole = trim(text);
  const stateOf = (words: string): Known | undefined => known.find((one) => one === states.get(words));
  for (let count = mostWords; count > 0; count -= 1) {
    const { words, rest } = splitWords(whole, count);
    if (words.length < count) continue;
    const typed = words
      .map(comparable)
      .join(' ')
      .replace(/[«»“”"]/g, '');
    const name = withoutEnd(typed, ':;,.!–—-');
    const state = stateOf(name);
    if (state === undefined) continue;
    if (name === typed && binding.test(rest)) return { state, rest: whole };
    // One mark parts them; a dash after that one begins a list.
    return { state, rest: name === typed ? trim(rest.replace(/^[:;–—-]+(?=\s|$)/, '')) : trim(rest) };
  }
  // 'forsinket:venter på svar', without a space.
  const glued = /^([^\s:]+(?: [^\s:]+){0,3}):(?=\S)/u.exec(whole);
  const state = stateOf(comparable(glued?.[1] ?? ''));
  return glued === null || state === undefined
    ? { state: undefined, rest: whole }
    : { state, rest: trim(whole.slice(glued[0].length)) };
}
