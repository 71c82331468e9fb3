import type { Day } from '../../../calendar/days.ts';
import { lastDayAfter } from '../../../domain/agreements/notice.ts';
import type { Agreement, AgreementLine, Own } from './lines.ts';

/**
 * What a line says of its municipality: what it leaves empty stays as it is stored, and is of a new one what another
 * line of the agreement says first. Undefined where a letter of notice gives no last day, and then that is noted.
 */
export function termsOfLine(
  line: AgreementLine,
  alike: readonly AgreementLine[],
  known: Agreement | undefined,
): Own | undefined {
  const { own } = line;
  const said = <Name extends keyof Own>(name: Name): Own[Name] | null =>
    own[name] ?? (known === undefined ? firstSaid(alike, name) : null);
  const terms: Own = {
    start: said('start'),
    end: said('end'),
    maxEnd: said('maxEnd'),
    noticeMonths: said('noticeMonths'),
    grantShare: said('grantShare'),
    grantPerYear: said('grantPerYear'),
    ownFinancingPerYear: said('ownFinancingPerYear'),
    // Nothing said of these is what the network has, which one of several can follow alone.
    kind: own.kind,
    countsGrantHours: own.countsGrantHours,
  };
  if (line.noticeLetterOn === null || (own.end === null && known?.noticeLetterOn === line.noticeLetterOn))
    return terms;
  const end = own.end ?? noticedEnd(line, line.noticeLetterOn, terms, known);
  // Who leaves has an end of their own, and none beyond it.
  return end === undefined ? undefined : { ...terms, end, maxEnd: own.maxEnd ?? end };
}

/** What the lines of an agreement say first of one thing; the end of a municipality that leaves is that one's alone. */
export const firstSaid = <Name extends keyof Own>(
  lines: readonly AgreementLine[],
  name: Name,
): Own[Name] | null =>
  lines
    .filter(({ municipality }) => municipality !== null)
    .filter(({ noticeLetterOn }) => noticeLetterOn === null || (name !== 'end' && name !== 'maxEnd'))
    .map(({ own }) => own[name])
    .find((value) => value !== null) ?? null;

/** The last day that follows from a letter of notice, as chat reckons it. */
function noticedEnd(
  { cells }: AgreementLine,
  letter: Day,
  terms: Own,
  known: Agreement | undefined,
): Day | undefined {
  const months = terms.noticeMonths ?? known?.noticeMonths ?? 0;
  if (months === 0)
    return cells.fault(
      'end',
      'is empty, and no months of notice are agreed; write the last day after the letter',
    );
  const last = lastDayAfter(letter, months);
  const end = terms.end ?? known?.end;
  return end === undefined || last < end
    ? last
    : cells.fault(
        'noticeLetterOn',
        `gives ${last} as the last day, and the agreement ends on ${end}; leave it empty`,
      );
}
