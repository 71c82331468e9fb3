import { say } from '../translated.ts';

/** Where a line of hours stands, what is least done first. A returned line can be changed like a draft. */
export const lineStates = ['returned', 'draft', 'submitted', 'attested', 'locked'] as const;
export type LineState = (typeof lineStates)[number];

/** What people read for each. */
export const lineStateNames = {
  returned: say('returnert', 'returnert', 'returned'),
  draft: say('utkast', 'utkast', 'draft'),
  submitted: say('levert', 'levert', 'submitted'),
  attested: say('attestert', 'attestert', 'attested'),
  locked: say('låst', 'låst', 'locked'),
};

/** The states in which a line is still its person's to change and hand in, and those in which it is attested: for queries. */
export const openStates: LineState[] = ['draft', 'returned'];
export const attestedStates: LineState[] = ['attested', 'locked'];

type Stated = { readonly state: string };

const isIn = (states: readonly string[], { state }: Stated): boolean => states.includes(state);

/** Lines that their person can still change, and that wait to be handed in. */
export const isOpen = (line: Stated): boolean => isIn(openStates, line);

/** Lines that are handed in and wait to be attested. */
export const isSubmitted = ({ state }: Stated): boolean => state === 'submitted';

/** Lines that are attested, locked ones among them. */
export const isAttested = (line: Stated): boolean => isIn(attestedStates, line);

/** What is least done among a month's lines says where it stands: a late line opens an attested month again. */
export const stateOf = (lines: readonly Stated[]): LineState =>
  lineStates.find((state) => lines.some((line) => line.state === state)) ?? 'draft';

/** The minutes of lines together. */
export const minutesOf = (lines: readonly { readonly minutes: number }[]): number =>
  lines.reduce((sum, { minutes }) => sum + minutes, 0);

/** Minutes under a name. */
export type Sum = { readonly name: string; readonly minutes: number };

/** The minutes by what `nameOf` says, in the order of the names. */
export function sumsBy<Line extends { readonly minutes: number }>(
  lines: readonly Line[],
  nameOf: (line: Line) => string,
): Sum[] {
  const sums = new Map<string, number>();
  for (const line of lines) sums.set(nameOf(line), (sums.get(nameOf(line)) ?? 0) + line.minutes);
  return [...sums]
    .map(([name, minutes]) => ({ name, minutes }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nb', { numeric: true }));
}
