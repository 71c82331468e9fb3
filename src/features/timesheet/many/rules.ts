import type { Day } from '../../../calendar/days.ts';
import { rateOn } from '../../../domain/money/rates/rates.ts';
import type { NamedPlace } from '../../../domain/places.ts';
import type { TieFault, Ties } from '../log/rules-tags.ts';
import type { RoleTerm, Terms } from '../log/store-ground.ts';
import { isTwin, type Logged } from '../log/twin/rules.ts';
import { overlapping, type Timed } from '../log/twin/rules-overlap.ts';
import type { HoursDraft } from '../read/parse-reading.ts';
import { type Ground, type HoursRow, type LineFault, lineFault, type SavedDraft } from '../rules.ts';

/** More lines than this are pasted in several goes. */
export const mostLines = 31;

/** A line of several as a row, with what it is tied to. */
export type ManyRow = {
  readonly draft: SavedDraft;
  readonly row: HoursRow;
  readonly place: NamedPlace;
  readonly ties: Ties;
};

/** Whether a line looks like one that stands, or like an earlier one of the same lot. */
export type Twin = 'saved' | 'twice';

export type Weighed = ManyRow & {
  readonly rate: number | null;
  readonly hasAgreement: boolean;
  readonly isWithinAgreement: boolean;
  readonly hasRole: boolean;
  /** All of the person's minutes on that day, this line and the earlier ones with it. */
  readonly dayMinutes: number;
  readonly twin?: Twin;
  /** An earlier line that is at the same time by the clock. */
  readonly overlap: Timed | undefined;
};

/** Why one of several lines can't be saved. */
export type ManyFault = LineFault | TieFault;

export type Verdict = { readonly line: Weighed } | { readonly draft: HoursDraft; readonly fault: ManyFault };

/** What several lines are weighed by, read for all of them together. */
export type ManyGround = {
  readonly today: Day;
  readonly logged: readonly Logged[];
  readonly rates: Terms['rates'];
  readonly terms: Terms['terms'];
  /** When the person had a role and where. */
  readonly roles: readonly RoleTerm[];
};

/** Weighs lines one after another: each finds those before it on its day. */
export function weighAll(rows: readonly ManyRow[], ground: ManyGround): Verdict[] {
  const kept: HoursRow[] = [];
  return rows.map((one) => {
    const { row, draft } = one;
    const earlier = [...ground.logged.filter(({ id }) => id !== row.id), ...kept];
    const minutes = earlier.reduce((sum, line) => sum + (line.day === row.day ? line.minutes : 0), 0);
    const isSaved = ground.logged.some(({ id }) => id === row.id);
    const fault = isSaved ? ({ code: 'saved' } as const) : lineFault(row, minutes, ground.today);
    if (fault !== undefined) return { draft, fault };
    const twin = twinOf(row, kept, ground);
    kept.push(row);
    const found = { dayMinutes: minutes + row.minutes, overlap: overlapping(row, earlier), ...twin };
    return { line: { ...one, ...termsOf(row, ground), ...found } };
  });
}

function twinOf(row: HoursRow, kept: readonly HoursRow[], { logged }: ManyGround): { twin?: Twin } {
  if (logged.some((other) => isTwin(other, row))) return { twin: 'saved' };
  return kept.some((other) => isTwin(other, row)) ? { twin: 'twice' } : {};
}

function termsOf(
  row: HoursRow,
  { rates, terms, roles }: ManyGround,
): Pick<Ground, 'rate' | 'hasAgreement' | 'isWithinAgreement' | 'hasRole'> {
  const own = rates.filter(({ networkId }) => networkId === row.networkId);
  const agreements = terms.filter(
    ({ networkId, municipalityId }) => networkId === row.networkId && municipalityId === row.municipalityId,
  );
  return {
    rate: rateOn(own, row, row.day) ?? null,
    hasAgreement: agreements.length > 0,
    isWithinAgreement: agreements.some(({ start, end }) => start <= row.day && row.day <= end),
    hasRole: roles.some(
      ({ networkId, municipalityId, from, to }) =>
        networkId === row.networkId &&
        municipalityId === row.municipalityId &&
        from <= row.day &&
        (to === null || row.day <= to),
    ),
  };
}
