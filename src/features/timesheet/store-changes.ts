import type { Change, Row } from '../../change.ts';
import type { Fixing } from '../../domain/money/rates/rates.ts';
import { stateOf } from '../../domain/months.ts';
import type { HoursRow } from './rules.ts';
import type { Line } from './store.ts';
import { texts } from './texts.ts';

/** The names behind a line's ids, and the rate in øre an hour that its day has. */
export type Named = {
  readonly person: string;
  readonly municipality: string;
  readonly theme: string | null;
  /** The titles of what it is tied to; null where there is none. */
  readonly goal?: string | null;
  readonly measure?: string | null;
  readonly rate: number | null;
  /** The line's share of a sum that is rounded once; rounded alone where nothing is said. */
  readonly øre?: number | undefined;
};

/** A line as an export shows it. Own work alone has a rate and an amount, in øre. */
export function hoursColumns(
  line: Omit<HoursRow, 'financing'> & { readonly financing: string },
  { person, municipality, theme, goal = null, measure = null, rate, øre }: Named,
): Row {
  const counted = line.financing === 'egeninnsats' ? rate : null;
  const amount = øre ?? Math.round((line.minutes * (counted ?? 0)) / 60);
  return {
    id: line.id,
    person,
    municipality,
    municipalityNumber: line.municipalityId,
    date: line.day,
    minutes: line.minutes,
    from: line.from,
    to: line.to,
    activity: line.activity,
    theme,
    goal,
    measure,
    financing: line.financing,
    state: texts.nb.states[stateOf([line])],
    rate: counted,
    amount: counted === null ? null : amount,
    source: line.source,
    loggedAt: line.loggedAt,
    corrects: line.correctsId,
    reason: line.reason,
  };
}

/** The names that are read along with a line. */
export function namesOfLine(
  line: Pick<Line, 'person' | 'municipality' | 'theme' | 'goal' | 'measure'>,
  rate: number | null,
): Named {
  return {
    person: line.person.name,
    municipality: line.municipality.name,
    theme: line.theme?.name ?? null,
    goal: line.goal?.title ?? null,
    measure: line.measure?.title ?? null,
    rate,
  };
}

/** What is done to a line, with how it reads in an export. */
const changeOf = (kind: Change['kind'], row: HoursRow, names: Named, values: Row): Change => ({
  ...{ kind, model: 'Hours', id: row.id, row: values, networkId: row.networkId },
  record: { type: 'hours', columns: hoursColumns(row, names) },
});

/** A new line; a correction comes with what is fixed of the line that it reverses. */
export const createHours = (row: HoursRow, names: Named, fixing?: Fixing): Change =>
  changeOf('created', row, names, { ...row, ...fixing });

/** Rewrites a line that is still a draft. */
export function changeHours(row: HoursRow, names: Named): Change {
  const { id: _id, personId: _person, loggedAt: _loggedAt, source: _source, state, ...values } = row;
  return { ...changeOf('changed', row, names, values), expect: { state } };
}

/** Removes a line that is still a draft. */
export const removeHours = (row: HoursRow, names: Named): Change => ({
  ...changeOf('removed', row, names, {}),
  expect: { state: row.state },
});
