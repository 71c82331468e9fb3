import { monthOf } from '../../calendar/days.ts';
import { fixingOn } from '../../domain/money/rates/rates.ts';
import { attestedAt } from '../plan/attestation.ts';
import { correctionAttested } from '../plan/correction.ts';
import { municipalities } from '../plan/plan.ts';
import type { Shift } from '../shift.ts';
import type { DemoRows } from './rows.ts';

type Line = DemoRows['Hours'][number];

const unfixed = {
  ...{ perHour: null, rateSource: null, isPersonalRate: null, maxMinutesPerYear: null, fixedAt: null },
};

/** The lines with what was fixed of those that are attested: the rate of their day, and when. */
export function withFixing(lines: readonly Line[], { Rate: rows }: DemoRows, shift: Shift): Line[] {
  const rates = rows.map((row) => ({
    ...{ municipalityId: row.municipalityId ?? null, personId: row.personId ?? null, to: row.to ?? null },
    ...{ perHour: row.perHour, from: row.from, source: row.source },
  }));
  return lines.map((line) => {
    const plan = municipalities.find(({ number }) => number === line.municipalityId);
    const fixing = fixingOn(rates, line, line.day);
    if (line.state !== 'attested' || plan === undefined || fixing === undefined)
      return { ...line, ...unfixed };
    const { day, time } = correctionAttested;
    const isCorrection = (line.correctsId ?? null) !== null;
    const fixedAt = isCorrection ? shift.moment(day, time) : attestedAt(plan, monthOf(line.day));
    return { ...line, ...fixing, fixedAt };
  });
}
