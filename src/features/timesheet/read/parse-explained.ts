import { dayOf } from '../../../calendar/days.ts';
import { clockText } from '../../../grammar/clock/clock.ts';
import type { RangeMatch } from '../../../grammar/clock/clock-match.ts';
import type { DayMatch } from '../../../grammar/days/day-match.ts';
import { matchDays } from '../../../grammar/days/days.ts';
import type { DurationMatch } from '../../../grammar/lengths/duration-match.ts';
import type { Trace } from '../../../grammar/rules.ts';
import { textOf, tokenize } from '../../../grammar/tokens.ts';
import { parseHours } from './parse.ts';
import type { HoursDraft, HoursReading } from './parse-reading.ts';

type Step = Parameters<Trace>[0];

/**
 * Which rule took which words of a text, for whoever keeps the grammar: as a line of hours, without the names that a
 * municipality's tags would add, and its days as those of a plan.
 */
export function explained(text: string, now: Date): string {
  const line = text.replace(/^(?:timer|timar|hours)\s+/iu, '');
  const steps: Step[] = [];
  const reading = parseHours(line, { now, trace: (step) => steps.push(step) });
  const ahead: Step[] = [];
  const days = matchDays(tokenize(line), {
    today: dayOf(now),
    leaning: 'future',
    trace: (step) => ahead.push(step),
  });
  return [
    'As a line of hours:',
    ...passesOf(steps).flatMap(passLines),
    ...('unread' in reading ? [`  «${reading.unread}» is known as no day and no tag`] : []),
    ...outcome(reading).map((row) => `  → ${row}`),
    ...(days.length === 0 ? [] : ['Its days in a plan:', ...passesOf(ahead).flatMap(passLines)]),
  ].join('\n');
}

/** A line may be read more than once: its head before a colon, or as it was likely meant. */
function passesOf(steps: readonly Step[]): Step[][] {
  const passes = new Map<Step['tokens'], Step[]>();
  for (const step of steps) passes.set(step.tokens, [...(passes.get(step.tokens) ?? []), step]);
  return [...passes.values()];
}

function passLines(steps: readonly Step[]): string[] {
  const [first] = steps;
  if (first === undefined) return [];
  const { tokens } = first;
  const typed = textOf(tokens, { from: 0, to: tokens.length });
  const compared = tokens.map(({ key }) => key).join(' ');
  const rows = steps.filter((step, at) => steps.findIndex((other) => isSame(step, other)) === at).map(rowOf);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return [
    `  «${typed}»${compared === typed.toLowerCase() ? '' : `, compared as «${compared}»`}`,
    ...rows.map((row) => `    ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd()),
  ];
}

/** Rules hand on what others have read, and a reader's words are told of after each later one. */
const isSame = (one: Step, other: Step): boolean =>
  (one.read === other.read || one.rule === other.rule) &&
  one.at.from === other.at.from &&
  one.at.to === other.at.to;

const rowOf = ({ rule, tokens, at, read }: Step): readonly string[] => [
  textOf(tokens, at),
  rule,
  read === undefined ? 'takes it' : readingOf(read),
];

function readingOf(read: unknown): string {
  if (isRange(read))
    return `${clockText(read.start)}–${clockText(read.end)}${read.isSure ? '' : ', or no clock'}`;
  if (isLength(read)) return `${read.minutes.join(' or ')} min${read.isClear ? '' : ', asked about'}`;
  if (isDay(read)) return dayText(read);
  return '';
}

const has = (read: unknown, name: string): boolean =>
  typeof read === 'object' && read !== null && name in read;
const isRange = (read: unknown): read is RangeMatch => has(read, 'start');
const isLength = (read: unknown): read is DurationMatch => has(read, 'minutes') && has(read, 'isClear');
const isDay = (read: unknown): read is DayMatch => has(read, 'value');

function dayText({ value, isWeak }: DayMatch): string {
  const { kind, ...said } = value;
  const parts = Object.values(said).map((part) =>
    typeof part === 'object' ? JSON.stringify(part) : String(part),
  );
  return `${kind} ${parts.join(' to ')}${isWeak ? ', or a number' : ''}`;
}

function outcome(reading: HoursReading): string[] {
  switch (reading.kind) {
    case 'clear':
      return [`is clear: ${draftText(reading.entry)}`];
    case 'choice':
      return [
        `asks about the ${reading.about}:`,
        ...reading.choices.map((choice) => `  ${draftText(choice)}`),
      ];
    case 'missing':
      return [`asks for ${reading.missing.join(', ')}: ${draftText(reading.draft)}`];
    case 'impossible':
      return [`is refused: ${JSON.stringify(reading.fault)}`];
    default:
      return reading satisfies never;
  }
}

const draftText = (draft: Partial<HoursDraft>): string =>
  Object.entries(draft)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
