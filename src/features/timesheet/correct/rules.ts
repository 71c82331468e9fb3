import { isAttested, isOpen } from '../../../domain/months.ts';
import { trim } from '../../../text.ts';
import type { HoursRow } from '../rules.ts';

/** Whether a line takes another line's minutes back. */
export const isReversing = ({ correctsId, minutes }: Pick<HoursRow, 'correctsId' | 'minutes'>): boolean =>
  correctsId !== null && minutes < 0;

/** A change or a number with the reason after it: «3 t fordi møtet ble kortere», «grunn: …», «because …». */
export function splitReason(text: string): { readonly change: string; readonly reason: string } {
  const match = /(?:^|\s)(?:fordi|because|(?:grunn|grunngjeving|begrunnelse|årsak|reason)\s*:)\s+/iu.exec(
    text,
  );
  if (match === null) return { change: trim(text), reason: '' };
  return {
    change: trim(text.slice(0, match.index)),
    reason: trim(text.slice(match.index + match[0].length)),
  };
}

/** What a correction is written with. */
export type Correction = {
  readonly reason: string;
  readonly now: Date;
  readonly source: string;
  readonly makeId: () => string;
};

/** The line that takes an attested line's minutes back: on the same day, for the same work, with the reason. */
export function reversalOf(old: HoursRow, correction: Correction): HoursRow {
  // Nobody worked a negative time from one o'clock to three.
  return { ...old, ...written(old, correction), minutes: -old.minutes, from: null, to: null };
}

/** The line that takes an attested line's place: what it should have said, with the reason. */
export function replacementOf(old: HoursRow, row: HoursRow, correction: Correction): HoursRow {
  return { ...row, ...written(old, correction) };
}

const written = (old: HoursRow, { reason, now, source, makeId }: Correction) => ({
  id: makeId(),
  state: 'draft',
  source,
  loggedAt: now,
  correctsId: old.id,
  reason,
});

/**
 * Which of a correction's lines go when one of them, still open, is deleted: both, so that the attested line counts as
 * before. A new line whose reversal is attested goes alone, like every line that isn't handed in; where the other one is
 * handed in, or is itself the new line and attested, neither can go (undefined).
 */
export function removedWith<Line extends Pick<HoursRow, 'id' | 'state' | 'correctsId' | 'minutes'>>(
  line: Line,
  sameCorrection: readonly Line[],
): readonly Line[] | undefined {
  const others = sameCorrection.filter(({ id }) => id !== line.id);
  if (others.every(isOpen)) return [line, ...others];
  const areAttested = others.every(isAttested);
  return !isReversing(line) && areAttested ? [line] : undefined;
}
